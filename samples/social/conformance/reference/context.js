import { FateRequestError } from '@nkzw/fate/server';

/**
 * The context of one request, made from its headers alone.
 *
 * @param {import('./database.js').Database} db
 * @returns {(options: { request: Request }) => { viewer: import('./table.js').Row | null }}
 */
export const createContext =
  (db) =>
  ({ request: { headers } }) => {
    if (headers.get('x-maintenance') === '1') {
      throw new FateRequestError('INTERNAL_ERROR', 'Down for maintenance.', { status: 503 });
    }
    const id = headers.get('x-user-id');
    if (id === 'crash') throw new Error('The context crashed.');
    const viewer = (id && db.users.find(id)) || null;
    if (viewer?.role === 'suspended') {
      throw new FateRequestError('FORBIDDEN', 'This account is suspended.', {
        issues: { until: 'forever' },
      });
    }
    return { viewer };
  };

/** @returns {import('./table.js').Row} the viewer */
export function requireLogin({ viewer }) {
  if (!viewer) throw new FateRequestError('UNAUTHORIZED', 'You must be logged in.');
  return viewer;
}
