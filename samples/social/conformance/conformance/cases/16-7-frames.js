import { connectionEvent, entityEvent, subscribe, subscribeConnection } from '../operations.js';

/** @param {import('../suite.js').Suite} suite */
export default function frames(suite) {
  suite.section('16.7');
  for (const eventId of [
    '',
    ' ',
    '0',
    'e:1',
    'id: x',
    '東京',
    '"quoted"',
    'x'.repeat(500),
    ':',
    '\\',
    'null',
  ]) {
    suite.messages(
      `event id ${JSON.stringify(eventId.slice(0, 20))}`,
      [
        subscribe('a', 'Post', 'post-001', ['title']),
        subscribeConnection('b', 'Post', 'posts', ['title']),
      ],
      [
        entityEvent('Post', 'post-001', { eventId }),
        entityEvent('Post', 'post-001', { eventId, type: 'delete' }),
        connectionEvent('posts', { type: 'appendNode', id: 'post-001', eventId }),
        connectionEvent('posts', { type: 'appendNode', id: 'nope', eventId }),
      ],
    );
  }
  suite.messages(
    'texts in data',
    [subscribe('a "b"\n東', 'Post', 'post-146', ['title', 'metadata'])],
    [
      entityEvent('Post', 'post-146', {
        data: {
          id: 'd',
          title: 'line\nfeed\r\u2028\u0000',
          metadata: ['\ud800', '👩‍💻', 1e300, null],
        },
      }),
    ],
  );

  suite.section('16.8');
  suite.scenario('1000 waiting events all arrive', async (session) => {
    const stream = await session.open('open');
    await session.control('subscribe', stream, [subscribe('a', 'Tag', 7, ['name'])]);
    await session.emit(
      'emit',
      Array.from({ length: 1000 }, (_, index) => entityEvent('Tag', 7, { eventId: `n${index}` })),
    );
    await session.take('all', stream, 1000);
    await session.frames('and no more', stream);
  });
  suite.messages(
    'events after an error follow in order',
    [
      subscribe('bad', 'Post', 'post-146', ['comments'], { args: { comments: { first: 0 } } }),
      subscribe('good', 'Post', 'post-146', ['title']),
    ],
    Array.from({ length: 5 }, (_, index) =>
      entityEvent('Post', 'post-146', { eventId: `e${index}` }),
    ),
  );
}

/** @param {import('../suite.js').Suite} suite */
export function heartbeat(suite) {
  suite.section('16.8');
  suite.scenario('a heartbeat', async (session) => {
    const stream = await session.open('open');
    session.note('within 40 seconds', await stream.heartbeat(40_000));
  });
}
