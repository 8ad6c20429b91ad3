import { list, mutation } from '../operations.js';
import { walk } from './walks.js';

const OPAQUE = { opaque: true };
const SIZES = [
  null,
  0,
  -1,
  1,
  1.5,
  9007199254740991,
  9007199254740992,
  1e300,
  '',
  '5',
  true,
  [],
  {},
];

/** @param {import('../suite.js').Suite} suite */
export default function trendingPosts(suite) {
  const trending = (args, select = ['likes']) => list('trendingPosts', args, select);
  const opaque = (name, ...operations) =>
    suite.scenario(name, (session) => session.operate(name, operations, OPAQUE));

  suite.section('app 6 trendingPosts');
  for (const size of ['first', 'last']) {
    for (const count of [1, 20, 50, 400]) {
      suite.scenario(`walk by ${size} ${count}`, async (session) => {
        const load = (page) => session.data('page', trending(page, ['likes', 'published']), OPAQUE);
        const end = await walk({ count, load, pages: 30, size });
        const last = end?.items?.at(size === 'first' ? -1 : 0)?.cursor;
        await load({ [size]: count, [size === 'first' ? 'after' : 'before']: last });
      });
    }
  }
  for (const value of SIZES) {
    opaque(
      `size ${JSON.stringify(value)}`,
      trending({ first: value, minLikes: 880 }),
      trending({ last: value, minLikes: 880 }),
      trending({ first: value, last: 1 }),
    );
  }
  opaque('no arguments', trending(), trending({}), trending(undefined, []));
  for (const value of [0, -1, 880, 880.5, 9007199254740991, 1e300, null, '880', true, [], {}]) {
    opaque(
      `minLikes ${JSON.stringify(value)}`,
      trending({ first: 6, minLikes: value }),
      trending({ last: 6, minLikes: value }),
    );
  }
  for (const value of [
    null,
    0,
    true,
    [],
    {},
    '',
    ' ',
    'nope',
    'post-001',
    'bm9wZQ',
    '%%%',
    'x'.repeat(1000),
  ]) {
    opaque(
      `cursor ${JSON.stringify(value).slice(0, 20)}`,
      trending({ after: value }),
      trending({ before: value }),
      trending({ first: 2, last: 2, after: value }),
      trending({ last: 2, after: value }),
    );
  }
  opaque(
    'both cursors',
    trending({ after: 'x', before: 'y' }),
    trending({ after: null, before: null }),
    trending({ first: 0, after: 'x', before: 'y' }),
  );
  opaque(
    'nested',
    trending({ first: 3, comments: { first: 2 }, tags: { last: 1 } }, [
      'comments.content',
      'tags.name',
      'author.greeting',
    ]),
    trending({ first: 3, comments: { first: 0 } }, ['comments']),
  );

  suite.scenario('combinations with a cursor', async (session) => {
    const page = await session.data('first page', trending({ first: 10 }), OPAQUE);
    const cursor = page?.items?.[5]?.cursor;
    for (const args of [
      { after: cursor },
      { before: cursor },
      { first: 3, after: cursor },
      { last: 3, before: cursor },
      { first: 3, before: cursor },
      { last: 3, after: cursor },
      { after: cursor, before: cursor },
      { first: 3, last: 3, after: cursor },
      { first: 3, after: cursor, minLikes: 5000 },
      { last: 3, before: cursor, minLikes: 5000 },
      { first: 3, after: cursor, before: null },
      { first: 3, after: cursor, minLikes: 100 },
    ]) {
      await session.operate('combination', [trending(args)], OPAQUE);
    }
    const text = String(cursor);
    const damage = {
      cut: text.slice(0, -1),
      empty: '',
      longer: `${text}A`,
      padded: `${text}=`,
      shouted: text.toUpperCase(),
      spaced: ` ${text}`,
      twice: text + text,
    };
    for (const [name, damaged] of Object.entries(damage)) {
      await session.send(
        `a damaged cursor: ${name}`,
        {
          body: JSON.stringify({
            version: 1,
            operations: [{ id: '1', ...trending({ first: 2, after: damaged }) }],
          }),
        },
        OPAQUE,
      );
    }
  });
  suite.changes('a cursor of a post that changed', async (session) => {
    const page = await session.data('first page', trending({ first: 10 }), OPAQUE);
    const { cursor, node } = page?.items?.[5] ?? {};
    await session.operate('fewer likes', [
      mutation('post.unlike', { id: String(node?.id), by: 1000 }),
    ]);
    await session.operate('after it', [trending({ first: 3, after: cursor })], OPAQUE);
    await session.operate('before it', [trending({ last: 3, before: cursor })], OPAQUE);
  });
  suite.changes('a cursor of a post that is gone', async (session) => {
    const input = { title: 'New', content: 'Soon gone' };
    await session.operate('add', [mutation('post.add', input)], {
      headers: { 'x-user-id': 'user-03' },
    });
    await session.operate('like it', [mutation('post.like', { id: 'post-new-1', by: 1000 })]);
    const page = await session.data('find it', trending({ first: 10, minLikes: 1000 }), OPAQUE);
    const cursor = page?.items?.find(({ node }) => node.id === 'post-new-1')?.cursor;
    await session.operate('after it', [trending({ first: 2, after: cursor })], OPAQUE);
    await session.operate('forget it', [mutation('debug.reset')]);
    await session.operate('after it, gone', [trending({ first: 2, after: cursor })], OPAQUE);
  });
}
