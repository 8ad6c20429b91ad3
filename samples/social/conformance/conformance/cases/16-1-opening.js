import { as, entityEvent, subscribe } from '../operations.js';

const SUBSCRIBE = subscribe('1', 'Post', 'post-001', ['likes']);
const liked = (eventId) => entityEvent('Post', 'post-001', { eventId });

/** @param {import('../suite.js').Suite} suite */
export default function opening(suite) {
  suite.section('16.1');
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PURGE']) {
    suite.send(`${method}`, { method, path: '/fate/live?connectionId=x', body: '{}' });
  }
  suite.send('HEAD', { method: 'HEAD', path: '/fate/live?connectionId=x' }, { statusOnly: true });
  for (const path of [
    '/fate/live',
    '/fate/live?',
    '/fate/live?connectionId',
    '/fate/live?connectionId=',
    '/fate/live?connectionid=x',
    '/fate/live?x=connectionId',
    '/fate/live?connectionId=&connectionId=x',
  ]) {
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
  for (const [query_, id] of [
    ['a+b', 'a b'],
    ['a%20c', 'a c'],
    ['%E6%9D%B1', '東'],
    ['a&connectionId=z', 'a'],
    ['x%26y%3D', 'x&y='],
    ['%2B', '+'],
    ['constructor', 'constructor'],
    ['__proto__', '__proto__'],
  ]) {
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
    const second = await session.open('second', {
      id: `${session.slug}-2`,
      headers: as('user-03'),
    });
    await session.control('subscribe', first, [subscribe('a', 'User', 'user-03', ['email'])]);
    await session.control('subscribe', second, [subscribe('b', 'User', 'user-03', ['email'])]);
    await session.emit('emit', [entityEvent('User', 'user-03')]);
    await session.frames('seen by nobody', first);
    await session.frames('seen by oneself', second);
  });
}
