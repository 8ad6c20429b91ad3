import { as, connectionEvent, entityEvent, query, subscribe, subscribeConnection, unsubscribe } from '../operations.js';

const VALUES = [null, true, 0, 1, 1.5, '', 'x', [], {}, ['x'], [1], { x: 1 }];
const SUBSCRIBE = subscribe('1', 'Post', 'post-001', ['likes']);
const CONNECTION = subscribeConnection('1', 'Post', 'posts', ['likes']);
const liked = (eventId) => entityEvent('Post', 'post-001', { eventId });

const without = (object, key) => {
  const { [key]: _, ...rest } = object;
  return rest;
};

/** @param {import('../suite.js').Suite} suite */
export default function liveControl(suite) {
  const post = (name, body) => suite.send(name, { path: '/fate/live', body: typeof body === 'string' ? body : JSON.stringify(body) });
  const control = (name, ...operations) => post(name, { version: 1, connectionId: 'nobody', operations });

  suite.section('16.1');
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PURGE']) {
    suite.send(`${method}`, { method, path: '/fate/live?connectionId=x', body: '{}' });
  }
  suite.send('HEAD', { method: 'HEAD', path: '/fate/live?connectionId=x' }, { statusOnly: true });
  for (const path of ['/fate/live', '/fate/live?', '/fate/live?connectionId', '/fate/live?connectionId=', '/fate/live?connectionid=x', '/fate/live?x=connectionId', '/fate/live?connectionId=&connectionId=x']) {
    suite.send(`GET ${path}`, { method: 'GET', path });
  }
  for (const headers of [{ 'x-maintenance': '1' }, as('crash'), as('user-50')]) {
    const who = Object.entries(headers).join();
    suite.send(`GET with ${who}`, { method: 'GET', path: '/fate/live?connectionId=x', headers });
    suite.send(`GET without an id with ${who}`, { method: 'GET', path: '/fate/live', headers });
    suite.send(`PUT with ${who}`, { method: 'PUT', path: '/fate/live?connectionId=x', headers });
  }
  suite.scenario('a stream opens', async (session) => {
    const stream = await session.open('open');
    await session.frames('nothing but the fence', stream);
  });
  for (const [query_, id] of [['a+b', 'a b'], ['a%20c', 'a c'], ['%E6%9D%B1', '東'], ['a&connectionId=z', 'a'], ['x%26y%3D', 'x&y='], ['%2B', '+'], ['constructor', 'constructor'], ['__proto__', '__proto__']]) {
    suite.scenario(`connection id ${query_}`, async (session) => {
      const stream = await session.openPath('open', `/fate/live?connectionId=${query_}`);
      await session.control('as it was meant', id, [SUBSCRIBE]);
      await session.control('as it was written', query_, [SUBSCRIBE]);
      await session.emit('emit', [liked('e1')]);
      await session.take('one message', stream, 1);
    });
  }
  suite.scenario('elsewhere below the mount', async (session) => {
    const stream = await session.openPath('open', `/fate/x/y/live?connectionId=${session.slug}`);
    await session.control('subscribe', session.slug, [SUBSCRIBE]);
    await session.emit('emit', [liked('e1')]);
    await session.take('one message', stream, 1);
  });
  suite.scenario('a second stream with the same id takes over', async (session) => {
    const first = await session.open('first');
    await session.control('subscribe', first, [SUBSCRIBE]);
    const second = await session.open('second');
    await session.ended('the first ends', first);
    await session.emit('emit', [liked('e1')]);
    await session.frames('nothing is subscribed on the second', second);
    await session.control('subscribe', second, [SUBSCRIBE]);
    await session.emit('emit', [liked('e2')]);
    await session.frames('the second has it', second);
  });
  suite.scenario('a refused stream leaves the first one alone', async (session) => {
    const first = await session.open('first');
    await session.control('subscribe', first, [SUBSCRIBE]);
    await session.open('refused', { headers: as('user-50') });
    await session.open('refused', { headers: as('crash') });
    await session.emit('emit', [liked('e1')]);
    await session.frames('the first goes on', first);
  });
  suite.scenario('two streams', async (session) => {
    const first = await session.open('first', { id: `${session.slug}-1` });
    const second = await session.open('second', { id: `${session.slug}-2`, headers: as('user-03') });
    await session.control('subscribe', first, [subscribe('a', 'User', 'user-03', ['email'])]);
    await session.control('subscribe', second, [subscribe('b', 'User', 'user-03', ['email'])]);
    await session.emit('emit', [entityEvent('User', 'user-03')]);
    await session.frames('seen by nobody', first);
    await session.frames('seen by oneself', second);
  });

  suite.section('16.2');
  for (const text of ['', '{', 'null', '[]', '1', '"x"', '{}', '{"version":1}', '{"version":1,"operations":[]}', '{"version":1,"connectionId":"nobody"}', '{"version":2,"connectionId":"nobody","operations":[]}', '{"version":"1","connectionId":"nobody","operations":[]}', '{"version":1.0,"connectionId":"nobody","operations":[]}', '{"version":1,"connectionId":"","operations":[]}', '\ufeff{"version":1,"connectionId":"nobody","operations":[]}']) {
    post(`body ${text}`, text);
  }
  for (const value of VALUES) {
    const text = JSON.stringify(value);
    post(`connectionId ${text}`, { version: 1, connectionId: value, operations: [] });
    post(`operations ${text}`, { version: 1, connectionId: 'nobody', operations: value });
    control(`operation ${text}`, value);
    control(`id ${text}`, { ...SUBSCRIBE, id: value });
    control(`kind ${text}`, { ...SUBSCRIBE, kind: value });
    control(`unsubscribe id ${text}`, { ...unsubscribe('1'), id: value });
    for (const key of ['type', 'entityId', 'select', 'args', 'lastEventId']) control(`subscribe ${key} ${text}`, { ...SUBSCRIBE, [key]: value });
    for (const key of ['type', 'procedure', 'select', 'args', 'selectionArgs', 'lastEventId']) control(`subscribeConnection ${key} ${text}`, { ...CONNECTION, [key]: value });
  }
  for (const key of Object.keys(SUBSCRIBE)) control(`subscribe without ${key}`, without(SUBSCRIBE, key));
  for (const key of Object.keys(CONNECTION)) control(`subscribeConnection without ${key}`, without(CONNECTION, key));
  for (const kind of ['Subscribe', 'byId', 'list', 'subscribeconnection', 'subscribeEntity', 'ping']) control(`kind ${kind}`, { ...SUBSCRIBE, kind });
  control('the first error counts', { ...SUBSCRIBE, type: 1 }, { ...CONNECTION, type: 1 });
  control('the first error counts, the other way', { ...CONNECTION, type: 1 }, { ...SUBSCRIBE, type: 1 });
  control('valid ones first', SUBSCRIBE, CONNECTION, unsubscribe('1'), { id: '2', kind: 'nope' });
  control('all valid', SUBSCRIBE, CONNECTION, unsubscribe('1'));
  control('keys of other kinds', { ...unsubscribe('1'), type: 5, select: null, args: [] }, { ...SUBSCRIBE, procedure: 5, selectionArgs: null }, { ...CONNECTION, entityId: null });
  control('unknown types', subscribe('1', 'Nope', 1), subscribe('2', '', ''));
  for (const headers of [{ 'x-maintenance': '1' }, as('crash'), as('user-50')]) {
    suite.scenario(`the context does not run: ${Object.entries(headers)}`, async (session) => {
      const stream = await session.open('open');
      await session.control('subscribe', stream, [SUBSCRIBE], { headers });
      await session.control('subscribe elsewhere', 'nobody', [SUBSCRIBE], { headers });
      await session.emit('emit', [liked('e1')]);
      await session.frames('a message', stream);
    });
  }
  suite.scenario('invalid operations change nothing', async (session) => {
    const stream = await session.open('open');
    await session.control('one of two', stream, [SUBSCRIBE, { id: '2', kind: 'nope' }]);
    await session.emit('emit', [liked('e1')]);
    await session.frames('nothing', stream);
  });

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
    await session.control('three', stream, [subscribe('a', 'Post', 'post-001', ['likes']), subscribe('b', 'Post', 'post-001', ['title']), subscribeConnection('c', 'Post', 'posts')]);
    await session.emit('emit', [liked('e1')]);
    await session.frames('in order of subscription', stream);
    await session.control('replace the first', stream, [subscribe('a', 'Post', 'post-001', ['published'])]);
    await session.emit('emit', [liked('e2')]);
    await session.frames('now it is the last', stream);
    await session.control('replace by the other kind', stream, [subscribeConnection('b', 'Post', 'posts'), subscribe('c', 'Post', 'post-001')]);
    await session.emit('emit', [liked('e3'), connectionEvent('posts', { type: 'invalidate', eventId: 'e4' })]);
    await session.frames('each by its new kind', stream);
    await session.control('unsubscribe', stream, [unsubscribe('a'), unsubscribe('b')]);
    await session.emit('emit', [liked('e5'), connectionEvent('posts', { type: 'invalidate', eventId: 'e6' })]);
    await session.frames('one is left', stream);
  });
  suite.scenario('last event ids mean nothing to a bus without history', async (session) => {
    await session.emit('emit before', [liked('e1'), liked('e2')]);
    const stream = await session.open('open', { headers: { 'last-event-id': 'e1' } });
    await session.control('subscribe', stream, [{ ...SUBSCRIBE, lastEventId: 'e1' }, { ...CONNECTION, id: '2', lastEventId: '' }]);
    await session.emit('emit after', [liked('e3')]);
    await session.frames('only what came after', stream);
  });
  suite.scenario('entities need not exist', async (session) => {
    const stream = await session.open('open');
    await session.control('subscribe', stream, [subscribe('a', 'Post', 'nope', ['title']), subscribe('b', 'Tag', 12345, ['name']), subscribe('c', 'EventAttendee', 'att-01-01', ['status'])]);
    await session.emit('emit', [entityEvent('Post', 'nope'), entityEvent('Tag', 12345), entityEvent('Tag', '12345', { changed: ['name'] })]);
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
