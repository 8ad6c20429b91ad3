import { createFateServer, createHonoFateHandler, createLiveEventBus } from '@nkzw/fate/server';
import { Hono } from 'hono';
import { createContext } from './context.js';
import { Database } from './database.js';
import { createDebugMutations } from './debug.js';
import { createLists } from './lists.js';
import { createLive } from './live.js';
import { createMutations } from './mutations.js';
import { createQueries } from './queries.js';
import { createSources } from './sources.js';
import { roots } from './views.js';

/**
 * The social application over the real @nkzw/fate/server, mounted at /fate.
 *
 * @param {Record<string, any>} fixture the content of social.json
 * @param {import('@nkzw/fate/server').LiveEventBus} [bus]
 */
export function createApp(fixture, bus = createLiveEventBus()) {
  const db = new Database(fixture);
  const sources = createSources(db);
  const live = createLive(db, bus);
  const server = createFateServer({
    context: createContext(db),
    lists: createLists(db, sources),
    live: bus,
    mutations: { ...createMutations(db, sources, live), ...createDebugMutations(db, bus) },
    queries: createQueries(db, sources, () => server.manifest),
    roots,
    sources,
  });
  const app = new Hono();
  const handler = createHonoFateHandler(server);
  app.all('/fate', handler);
  app.all('/fate/*', handler);
  return app;
}
