import { as, entityEvent, subscribe, subscribeConnection, unsubscribe } from '../operations.js';

const VALUES = [null, true, 0, 1, 1.5, '', 'x', [], {}, ['x'], [1], { x: 1 }];
const SUBSCRIBE = subscribe('1', 'Post', 'post-001', ['likes']);
const CONNECTION = subscribeConnection('1', 'Post', 'posts', ['likes']);
const liked = (eventId) => entityEvent('Post', 'post-001', { eventId });

const without = (object, key) => {
  const { [key]: _, ...rest } = object;
  return rest;
};

/** @param {import('../suite.js').Suite} suite */
export default function control(suite) {
  const post = (name, body) =>
    suite.send(name, {
      path: '/fate/live',
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const send = (name, ...operations) =>
    post(name, { version: 1, connectionId: 'nobody', operations });

  suite.section('16.2');
  for (const text of [
    '',
    '{',
    'null',
    '[]',
    '1',
    '"x"',
    '{}',
    '{"version":1}',
    '{"version":1,"operations":[]}',
    '{"version":1,"connectionId":"nobody"}',
    '{"version":2,"connectionId":"nobody","operations":[]}',
    '{"version":"1","connectionId":"nobody","operations":[]}',
    '{"version":1.0,"connectionId":"nobody","operations":[]}',
    '{"version":1,"connectionId":"","operations":[]}',
    '\ufeff{"version":1,"connectionId":"nobody","operations":[]}',
  ]) {
    post(`body ${text}`, text);
  }
  for (const value of VALUES) {
    const text = JSON.stringify(value);
    post(`connectionId ${text}`, { version: 1, connectionId: value, operations: [] });
    post(`operations ${text}`, { version: 1, connectionId: 'nobody', operations: value });
    send(`operation ${text}`, value);
    send(`id ${text}`, { ...SUBSCRIBE, id: value });
    send(`kind ${text}`, { ...SUBSCRIBE, kind: value });
    send(`unsubscribe id ${text}`, { ...unsubscribe('1'), id: value });
    for (const key of ['type', 'entityId', 'select', 'args', 'lastEventId'])
      send(`subscribe ${key} ${text}`, { ...SUBSCRIBE, [key]: value });
    for (const key of ['type', 'procedure', 'select', 'args', 'selectionArgs', 'lastEventId'])
      send(`subscribeConnection ${key} ${text}`, { ...CONNECTION, [key]: value });
  }
  for (const key of Object.keys(SUBSCRIBE))
    send(`subscribe without ${key}`, without(SUBSCRIBE, key));
  for (const key of Object.keys(CONNECTION))
    send(`subscribeConnection without ${key}`, without(CONNECTION, key));
  for (const kind of [
    'Subscribe',
    'byId',
    'list',
    'subscribeconnection',
    'subscribeEntity',
    'ping',
  ])
    send(`kind ${kind}`, { ...SUBSCRIBE, kind });
  send('the first error counts', { ...SUBSCRIBE, type: 1 }, { ...CONNECTION, type: 1 });
  send(
    'the first error counts, the other way',
    { ...CONNECTION, type: 1 },
    { ...SUBSCRIBE, type: 1 },
  );
  send('valid ones first', SUBSCRIBE, CONNECTION, unsubscribe('1'), { id: '2', kind: 'nope' });
  send('all valid', SUBSCRIBE, CONNECTION, unsubscribe('1'));
  send(
    'keys of other kinds',
    { ...unsubscribe('1'), type: 5, select: null, args: [] },
    { ...SUBSCRIBE, procedure: 5, selectionArgs: null },
    { ...CONNECTION, entityId: null },
  );
  send('unknown types', subscribe('1', 'Nope', 1), subscribe('2', '', ''));
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
}
