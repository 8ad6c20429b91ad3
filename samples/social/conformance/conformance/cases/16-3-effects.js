import {
  connectionEvent,
  entityEvent,
  query,
  subscribe,
  subscribeConnection,
  unsubscribe,
} from '../operations.js';

const SUBSCRIBE = subscribe('1', 'Post', 'post-001', ['likes']);
const CONNECTION = subscribeConnection('1', 'Post', 'posts', ['likes']);
const liked = (eventId) => entityEvent('Post', 'post-001', { eventId });

/** @param {import('../suite.js').Suite} suite */
export default function effects(suite) {
  suite.section('16.3');
  suite.scenario('each operation has its result', async (session) => {
    const stream = await session.open('open');
    await session.control('none', stream, []);
    await session.control('all sorts', stream, [
      subscribe('a', 'Post', 'post-001'),
      subscribe('a', 'Nope', 'post-001'),
      subscribe('', 'Post', 5),
      subscribeConnection('c', 'Nope', 'nope'),
      subscribeConnection('c', '', ''),
      unsubscribe('nope'),
      unsubscribe('a'),
      unsubscribe('a'),
      subscribe('t', '', 'x'),
      subscribe('t', 'EventAttendee', 'x'),
      subscribe('t', 'toString', 'x'),
    ]);
  });
  suite.scenario('a subscription of an unknown type leaves the old one', async (session) => {
    const stream = await session.open('open');
    await session.control('subscribe', stream, [SUBSCRIBE]);
    await session.control('again, wrongly', stream, [{ ...SUBSCRIBE, type: 'Nope' }]);
    await session.emit('emit', [liked('e1')]);
    await session.frames('still there', stream);
  });
  suite.scenario('subscriptions replace each other', async (session) => {
    const stream = await session.open('open');
    await session.control('three', stream, [
      subscribe('a', 'Post', 'post-001', ['likes']),
      subscribe('b', 'Post', 'post-001', ['title']),
      subscribeConnection('c', 'Post', 'posts'),
    ]);
    await session.emit('emit', [liked('e1')]);
    await session.frames('in order of subscription', stream);
    await session.control('replace the first', stream, [
      subscribe('a', 'Post', 'post-001', ['published']),
    ]);
    await session.emit('emit', [liked('e2')]);
    await session.frames('now it is the last', stream);
    await session.control('replace by the other kind', stream, [
      subscribeConnection('b', 'Post', 'posts'),
      subscribe('c', 'Post', 'post-001'),
    ]);
    await session.emit('emit', [
      liked('e3'),
      connectionEvent('posts', { type: 'invalidate', eventId: 'e4' }),
    ]);
    await session.frames('each by its new kind', stream);
    await session.control('unsubscribe', stream, [unsubscribe('a'), unsubscribe('b')]);
    await session.emit('emit', [
      liked('e5'),
      connectionEvent('posts', { type: 'invalidate', eventId: 'e6' }),
    ]);
    await session.frames('one is left', stream);
  });
  suite.scenario('last event ids mean nothing to a bus without history', async (session) => {
    await session.emit('emit before', [liked('e1'), liked('e2')]);
    const stream = await session.open('open', { headers: { 'last-event-id': 'e1' } });
    await session.control('subscribe', stream, [
      { ...SUBSCRIBE, lastEventId: 'e1' },
      { ...CONNECTION, id: '2', lastEventId: '' },
    ]);
    await session.emit('emit after', [liked('e3')]);
    await session.frames('only what came after', stream);
  });
  suite.scenario('entities need not exist', async (session) => {
    const stream = await session.open('open');
    await session.control('subscribe', stream, [
      subscribe('a', 'Post', 'nope', ['title']),
      subscribe('b', 'Tag', 12345, ['name']),
      subscribe('c', 'EventAttendee', 'att-01-01', ['status']),
    ]);
    await session.emit('emit', [
      entityEvent('Post', 'nope'),
      entityEvent('Tag', 12345),
      entityEvent('Tag', '12345', { changed: ['name'] }),
    ]);
    await session.frames('deletes', stream);
  });
  suite.scenario('operations on both endpoints at once', async (session) => {
    const stream = await session.open('open');
    await session.operate('an operation meanwhile', [query('stats')]);
    await session.control('subscribe', stream, [SUBSCRIBE]);
    await session.emit('emit', [liked(undefined)]);
    await session.frames('a message without an id line', stream);
  });
}
