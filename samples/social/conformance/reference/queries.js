import { FateRequestError, resolveSourceById } from '@nkzw/fate/server';
import { requireLogin } from './context.js';
import { Category, Channel, Event, Post, User } from './views.js';

/**
 * @param {import('./database.js').Database} db
 * @param {ReturnType<import('./sources.js').createSources>} sources
 * @param {() => unknown} manifest
 */
export function createQueries(db, sources, manifest) {
  const find = (id, view, { ctx, input, select }) =>
    resolveSourceById({
      ctx,
      id,
      input: { args: input.args, select },
      registry: sources.registry,
      source: sources.getSource(view),
    });

  const lookup = (view, name) => ({
    resolve: (call) => {
      const key = call.input.args?.[name];
      if (typeof key !== 'string' && typeof key !== 'number') {
        throw new FateRequestError('BAD_REQUEST', `Argument '${name}' is required.`);
      }
      return find(String(key), view, call);
    },
    type: view.typeName,
  });

  return {
    boom: {
      resolve: () => {
        throw new TypeError('This query always fails.');
      },
      type: 'Post',
    },
    category: lookup(Category, 'id'),
    channel: lookup(Channel, 'slug'),
    'debug.manifest': { resolve: manifest },
    event: lookup(Event, 'id'),
    nothing: { resolve: () => undefined, type: 'Post' },
    post: lookup(Post, 'id'),
    restricted: {
      resolve: ({ ctx }) => {
        const { id, role } = requireLogin(ctx);
        if (role !== 'admin') {
          throw new FateRequestError('FORBIDDEN', 'Administrators only.', {
            issues: [{ message: 'role must be admin', path: ['role'] }],
          });
        }
        return { at: new Date('2026-01-01T00:00:00.000Z'), id };
      },
      type: 'User',
    },
    stats: {
      resolve: () => ({
        at: new Date('2024-01-01T00:00:00.007Z'),
        comments: db.comments.rows.length,
        nothing: null,
        posts: db.posts.rows.length,
        users: db.users.rows.length,
      }),
    },
    viewer: {
      resolve: (call) => (call.ctx.viewer ? find(call.ctx.viewer.id, User, call) : null),
    },
  };
}
