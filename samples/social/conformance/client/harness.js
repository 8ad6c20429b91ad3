import { EventEmitter, once } from 'node:events';
import { clientRoot, createClient, createHTTPTransport, mutation } from '@nkzw/fate';
import { EventSource } from 'eventsource';

/** Where the server is: its operation endpoint. */
export const url = process.env.SOCIAL_URL ?? 'http://127.0.0.1:4000/fate';

const PATIENCE = 20_000;

const types = [
  { fields: { posts: { listOf: 'Post' } }, type: 'Category' },
  { fields: { posts: { listOf: 'Post' } }, type: 'Tag' },
  { fields: { author: { type: 'User' }, post: { type: 'Post' } }, type: 'Comment' },
  {
    fields: {
      author: { type: 'User' },
      category: { type: 'Category' },
      comments: { listOf: 'Comment' },
      tags: { listOf: 'Tag' },
    },
    type: 'Post',
  },
  { type: 'User' },
];

const roots = {
  category: clientRoot('Category'),
  commentSearch: clientRoot('Comment'),
  post: clientRoot('Post'),
  posts: clientRoot('Post'),
  restricted: clientRoot('User'),
  tags: clientRoot('Tag'),
  topPosts: clientRoot('Post'),
  trendingPosts: clientRoot('Post'),
  user: clientRoot('User'),
  viewer: clientRoot('User'),
};

const mutations = {
  'account.close': mutation('User'),
  'comment.add': mutation('Comment'),
  'comment.delete': mutation('Comment'),
  'post.add': mutation('Post'),
  'post.explode': mutation('Post'),
  'post.like': mutation('Post'),
  'post.unlike': mutation('Post'),
  'user.update': mutation('User'),
};

/** Waits for an event, but not for ever. */
export const event = (emitter, name) =>
  once(emitter, name, { signal: AbortSignal.timeout(PATIENCE) }).then(([value]) => value);

/**
 * A client of the social application that tells what it sends.
 *
 * @param {{ as?: string, liveUrl?: string }} [options] as: the id of the user who uses it
 */
export function createSocialClient({ as, liveUrl } = {}) {
  const headers = as ? { 'x-user-id': as } : {};
  const events = new EventEmitter({ captureRejections: true });
  const sent = [];
  const liveErrors = [];
  const lastEventIds = [];
  const sources = [];

  /** Remembers each request, and says when a live control request has taken effect. */
  const observedFetch = async (input, init) => {
    const body = JSON.parse(init.body);
    sent.push(body);
    const response = await fetch(input, init);
    if (body.connectionId) events.emit('control', { body, ok: response.ok });
    return response;
  };

  /** Says that the client has handled a message: its own listener comes after this one. */
  const handled = ({ lastEventId }) => {
    if (lastEventId) lastEventIds.push(lastEventId);
    setImmediate(() => events.emit('message'));
  };

  class UserEventSource extends EventSource {
    constructor(source, init) {
      super(source, {
        ...init,
        fetch: (input, request) =>
          fetch(input, { ...request, headers: { ...request.headers, ...headers } }),
      });
      sources.push(this);
      for (const type of ['next', 'connection']) this.addEventListener(type, handled);
    }
  }

  const transport = createHTTPTransport({
    eventSource: UserEventSource,
    fetch: observedFetch,
    headers,
    liveUrl,
    url,
  });
  const client = createClient({
    mutations,
    onLiveError: (error) => {
      liveErrors.push(error);
      events.emit('liveError', error);
    },
    roots,
    transport,
    types,
  });

  return {
    client,
    close: () => sources.forEach((source) => source.close()),
    events,
    lastEventIds,
    liveErrors,
    sent,
    /** Resolves once the server has answered the next control request. */
    controlled: () => event(events, 'control'),
    transport,
  };
}

/** Restores the rows and counters of the server. */
export const reset = () => createSocialClient().transport.mutate('debug.reset', {}, new Set());

/** Emits events on the server's bus, with no change behind them. */
export const emit = (...events) =>
  createSocialClient().transport.mutate('debug.emit', { events }, new Set());

/**
 * Resolves as soon as a condition holds, which is asked after every live message and every change of
 * the watched record or list.
 *
 * @param {ReturnType<typeof createSocialClient>} social
 * @param {{ entity?: string, list?: string }} what is watched
 * @param {() => unknown} condition
 */
export function until({ client, events }, { entity, list }, condition) {
  return new Promise((resolve, reject) => {
    const stops = [];
    const finish = (settle, value) => {
      clearTimeout(timer);
      for (const stop of stops) stop();
      settle(value);
    };
    const timer = setTimeout(() => finish(reject, new Error('it never came true')), PATIENCE);
    const check = () => {
      const value = condition();
      if (value) finish(resolve, value);
    };
    if (entity) stops.push(client.store.subscribe(entity, check));
    if (list) stops.push(client.store.subscribeList(list, check));
    events.on('message', check);
    stops.push(() => events.off('message', check));
    check();
  });
}
