import { createFateClient } from './fate.ts';
import type { Client } from './react/client.ts';

/** A client, with a cache of its own, that speaks for the user, or for nobody. */
export function createClientFor(userId: string | null): Client {
  return createFateClient({
    headers: userId === null ? {} : { 'X-User-Id': userId },
    onLiveError: (error) => console.warn('Live updates are interrupted.', error),
    url: '/fate',
  });
}
