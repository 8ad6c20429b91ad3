import { list, mutation } from '../operations.js';
import { walk } from './walks.js';

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
export default function customLists(suite) {
  const search = (args, select = []) => list('commentSearch', args, select);

  suite.section('app 6 commentSearch');
  for (const text of [
    'window',
    'Window',
    'WINDOW',
    ' window',
    'window ',
    '\t\n\v\f\r window \r',
    '\u00a0window',
    '\ufeffwindow',
    '\u2003window',
    '\u2028',
    'window summit',
    'window  summit',
    '',
    ' ',
    '\t\n',
    '\u00a0',
    'nope nope',
    '猫',
    'é',
    'e\u0301',
    '👩‍💻',
    '👩',
    '\ud83d',
    '\udc69',
    '🇯🇵',
    '%',
    '_',
    '\\',
    '"',
    '.*',
    '\u0001ctl',
    '%20',
    '\u200bzero',
    'שלום',
    'İstanbul',
    'i\u0307stanbul',
    'w',
  ]) {
    suite.check(`query ${JSON.stringify(text)}`, search({ query: text, first: 3 }, ['content']));
  }
  for (const value of [null, 0, 1, true, [], ['window'], {}]) {
    suite.check(
      `query ${JSON.stringify(value)}`,
      search({ query: value }),
      search({ query: value, first: 'x' }),
    );
  }
  suite.check('no arguments', search(), search({}), search({ first: 0 }), search({ after: 'x' }));
  for (const value of SIZES)
    suite.check(
      `first ${JSON.stringify(value)}`,
      search({ query: 'window summit', first: value }, ['content']),
    );
  for (const value of [null, 0, 5, true, [], {}, '', 'nope', 'comment-0001', 'post-001']) {
    suite.check(
      `after ${JSON.stringify(value)}`,
      search({ query: 'summit', first: 2, after: value }),
      search({ query: 'summit', after: value }),
    );
  }
  suite.check(
    'last and before are ignored',
    search({ query: 'summit', last: 2 }),
    search({ query: 'summit', first: 2, before: 'comment-0001' }),
    search({ query: 'summit', first: 2, last: 'x', before: 5 }),
    search({ query: 'summit', first: 2, last: 2 }),
  );
  suite.check(
    'nested',
    search({ query: 'summit', first: 3, post: { tags: { first: 1 } } }, [
      'post.tags.name',
      'author.greeting',
      'isMine',
    ]),
    search({ query: 'summit', first: 3, post: { tags: { first: 0 } } }, ['post.tags']),
    search({ query: 'nope nope', post: { tags: { first: 0 } } }, ['post.tags']),
  );
  suite.checkWith(
    { 'x-user-id': 'user-03' },
    'seen by a user',
    search({ query: 'harbor', first: 40 }, ['isMine', 'author.email', 'post.editorNote']),
  );
  for (const count of [1, 20, 100]) {
    suite.scenario(`walk by ${count}`, async (session) => {
      const end = await walk({
        count,
        pages: 20,
        size: 'first',
        load: (page) =>
          session.data(JSON.stringify(page), search({ query: 'summit', ...page }, ['createdAt'])),
      });
      await session.operate('past the end', [
        search({ query: 'summit', first: count, after: end?.items?.at(-1)?.cursor }),
      ]);
    });
  }
  suite.changes('a comment that is gone is ignored for positioning', async (session) => {
    const [{ cursor } = {}] =
      (await session.data('first', search({ query: 'summit', first: 1 })))?.items ?? [];
    await session.operate('delete it', [mutation('comment.delete', { id: String(cursor) })], {
      headers: { 'x-user-id': 'user-01' },
    });
    await session.operate('after it', [search({ query: 'summit', first: 2, after: cursor })]);
  });

  suite.section('app 6 emptyFeed');
  suite.check(
    'whatever is asked',
    list('emptyFeed'),
    list('emptyFeed', { first: 0 }, ['id']),
    list('emptyFeed', { after: 5, x: { y: 1 } }),
  );
}
