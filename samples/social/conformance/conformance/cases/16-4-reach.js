import { connectionEvent, entityEvent, subscribe, subscribeConnection } from '../operations.js';

/** @param {import('../suite.js').Suite} suite */
export default function reach(suite) {
  suite.section('16.4');
  suite.messages(
    'ids are compared as texts',
    [
      subscribe('n', 'Tag', 7, ['name']),
      subscribe('s', 'Tag', '7', ['name']),
      subscribe('x', 'Tag', '07', ['name']),
    ],
    [
      entityEvent('Tag', 7, { eventId: 'e1' }),
      entityEvent('Tag', '7', { eventId: 'e2' }),
      entityEvent('Tag', '07', { eventId: 'e3' }),
      entityEvent('Post', 7, { eventId: 'e4' }),
      entityEvent('tag', 7, { eventId: 'e5' }),
    ],
  );
  suite.scenario('forms of numbers', async (session) => {
    const stream = await session.open('open');
    for (const [index, literal] of [
      '12',
      '1.2e1',
      '12.0',
      '0.5',
      '1e21',
      '-7',
      '-0',
      '9007199254740993',
      '1e400',
    ].entries()) {
      const body = `{"version":1,"connectionId":${JSON.stringify(stream.connectionId)},"operations":[{"id":"${index}","kind":"subscribe","type":"User","entityId":${literal},"select":["name"]}]}`;
      await session.send(`subscribe to ${literal}`, { path: '/fate/live', body });
    }
    for (const id of [
      12,
      '12',
      0.5,
      1e21,
      -7,
      0,
      '-0',
      9007199254740992,
      '9007199254740993',
      'Infinity',
      '1e+21',
    ]) {
      await session.emit(`emit ${JSON.stringify(id)}`, [
        entityEvent('User', id, { eventId: `of ${id}` }),
      ]);
      await session.frames(`messages for ${JSON.stringify(id)}`, stream);
    }
  });
  suite.messages(
    'several subscriptions, several events',
    [
      subscribe('a', 'Post', 'post-001', ['likes']),
      subscribe('b', 'Post', 'post-002', ['likes']),
      subscribe('c', 'Post', 'post-001', ['title', 'author.name']),
    ],
    [
      entityEvent('Post', 'post-001', { eventId: 'e1' }),
      entityEvent('Post', 'post-002', { eventId: 'e2' }),
      entityEvent('Post', 'post-003'),
      entityEvent('Post', 'post-001', { eventId: 'e3', type: 'delete' }),
    ],
  );
  const TARGETS = [
    undefined,
    {},
    { id: 'post-001' },
    { id: 7 },
    { id: '7' },
    { id: null },
    { id: true },
    { id: [7] },
    { q: 1 },
    { q: '1' },
    { q: [1, { x: 2 }] },
    { q: [1, { x: '2' }] },
    { a: 1, b: 2 },
    { first: 5 },
    { first: 5, after: 'x', last: 1, before: 'y', cursor: 'z' },
    { first: 5, q: 1 },
    { q: { first: 5 } },
    { q: null },
    { q: {} },
    { q: [] },
    { q: '' },
    { q: false },
    { id: 7, q: { id: 7 } },
    { id: '7', q: { id: '7' } },
  ];
  suite.scenario('arguments of connections', async (session) => {
    const stream = await session.open('open');
    await session.control(
      'subscribe',
      stream,
      TARGETS.map((args, index) =>
        subscribeConnection(`${index} ${JSON.stringify(args)}`, 'Post', 'posts', [], { args }),
      ),
    );
    await session.control('elsewhere', stream, [
      subscribeConnection('other procedure', 'Post', 'Posts'),
    ]);
    const emitted = [
      ...TARGETS,
      { b: 2, a: 1 },
      { q: 1, first: 9, x: undefined },
      { cursor: 1 },
      { q: [{ x: 2 }, 1] },
      { id: 7.0 },
      { id: 'nope' },
      { ID: 7 },
    ];
    for (const args of emitted) {
      await session.emit(`emit for ${JSON.stringify(args)}`, [
        connectionEvent('posts', { type: 'invalidate' }, args),
      ]);
      await session.frames(`messages for ${JSON.stringify(args)}`, stream);
    }
    await session.emit('another procedure', [
      connectionEvent('Posts', { type: 'invalidate' }),
      connectionEvent('post', { type: 'invalidate' }, {}),
    ]);
    await session.frames('messages of another procedure', stream);
  });
}
