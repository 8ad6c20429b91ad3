import { list } from '../operations.js';
import { walk } from './walks.js';

const LISTS = {
  posts: ['post-022', 'title'],
  topPosts: ['post-001', 'likes'],
  categories: ['cat-5', 'createdAt'],
  events: ['event-05', 'startAt'],
  tags: ['7', 'name'],
  users: ['user-03', 'name'],
  comments: ['comment-0100', 'createdAt'],
  channels: ['general', 'title'],
};

/** Page arguments that are wrong, or look so. */
const SIZES = [
  null,
  0,
  -1,
  1,
  1.5,
  20,
  1e6,
  9007199254740991,
  9007199254740992,
  1e300,
  '',
  '5',
  true,
  [],
  [1],
  {},
];
const CURSORS = [
  null,
  0,
  1,
  true,
  [],
  {},
  '',
  ' ',
  'nope',
  'undefined',
  '\u0000',
  'x'.repeat(2000),
];

/** @param {import('../suite.js').Suite} suite */
export default function rootLists(suite) {
  suite.section('9.1');
  for (const [name, [cursor, field]] of Object.entries(LISTS)) {
    for (const args of [
      undefined,
      {},
      { first: 3 },
      { last: 3 },
      { after: cursor },
      { before: cursor },
      { first: 2, after: cursor },
      { last: 2, before: cursor },
      { first: 2, before: cursor },
      { last: 2, after: cursor },
      { before: '' },
      { after: '' },
      { first: 2, before: '' },
      { last: 2, after: '' },
      { first: 2, after: '', before: cursor },
      { first: 2, after: cursor, before: '' },
      { after: '', before: '' },
    ]) {
      suite.check(`${name} ${JSON.stringify(args)}`, list(name, args, [field]));
    }
  }

  suite.section('9.2');
  for (const value of SIZES) {
    suite.check(
      `size ${JSON.stringify(value)}`,
      list('tags', { first: value }),
      list('tags', { last: value }),
      list('tags', { first: value, last: 1 }),
      list('tags', { first: 1, last: value }),
    );
  }
  for (const value of CURSORS) {
    const text = JSON.stringify(value).slice(0, 20);
    suite.check(
      `cursor ${text}`,
      list('tags', { first: 2, after: value }),
      list('tags', { last: 2, before: value }),
      list('tags', { first: 2, after: value, before: '7' }),
      list('tags', { last: 2, after: '7', before: value }),
    );
  }
  for (const literal of [
    '1.0',
    '1e0',
    '20e-1',
    '0.1e1',
    '1e400',
    '-1e400',
    '9007199254740993',
    '1e15',
    '2.0000000000000001',
    '1e-400',
  ]) {
    suite.send(`size ${literal}`, {
      body: `{"version":1,"operations":[{"id":"1","kind":"list","name":"tags","select":[],"args":{"first":${literal}}},{"id":"2","kind":"list","name":"tags","select":[],"args":{"last":${literal}}}]}`,
    });
  }
  suite.check(
    'after with before',
    list('users', { after: 'user-03', before: 'user-04' }),
    list('users', { after: 'a', before: 'b', first: 1 }),
  );
  suite.check(
    'first with last',
    list('users', { first: 1, last: 1 }),
    list('users', { first: 1, last: 2, after: 'user-03' }),
  );
  suite.check(
    'page arguments of a list without a source of pages',
    list('entries'),
    list('entries', { first: 0 }),
    list('entries', { first: 1 }),
  );

  suite.section('9.3');
  for (const [name, [, field]] of Object.entries(LISTS)) {
    for (const size of ['first', 'last']) {
      const counts =
        name === 'comments'
          ? [100]
          : name === 'posts' || name === 'topPosts'
            ? [37, 100]
            : [1, 4, 20];
      for (const count of counts) {
        suite.scenario(`walk ${name} by ${size} ${count}`, async (session) => {
          const end = await walk({
            count,
            size,
            load: (page) =>
              session.data(`${name} ${JSON.stringify(page)}`, list(name, page, [field])),
          });
          const items = end?.items ?? [];
          const last = items.at(size === 'first' ? -1 : 0)?.cursor;
          const beyond = { [size]: count, [size === 'first' ? 'after' : 'before']: String(last) };
          await session.operate('past the end', [list(name, beyond, [field])]);
        });
      }
    }
  }
  for (const args of [
    { first: 400 },
    { last: 400 },
    { first: 399 },
    { first: 401 },
    { last: 399 },
    { last: 401 },
  ]) {
    suite.check(`all posts at once ${JSON.stringify(args)}`, list('posts', args));
  }
  suite.scenario('there and back again', async (session) => {
    const there = await session.data('first page', list('comments', { first: 7 }));
    const next = await session.data(
      'next page',
      list('comments', { first: 7, after: there?.pagination?.nextCursor }),
    );
    await session.operate('back', [
      list('comments', { last: 7, before: next?.pagination?.previousCursor }),
    ]);
    await session.operate('back by first', [
      list('comments', { first: 7, before: next?.pagination?.previousCursor }),
    ]);
  });

  suite.section('9.4');
  suite.check(
    'a wrong nested argument fails also in the surplus row',
    list('tags', { first: 1, posts: { first: 0 } }, ['posts']),
    list('categories', { first: 50, posts: { first: 'x' } }, ['posts']),
    list('categories', { first: 1, posts: { first: 'x' } }, ['name']),
  );

  suite.section('9.5');
  suite.check(
    'numeric cursors',
    list('tags', { first: 3 }, ['name']),
    list('tags', { last: 3 }, ['name']),
    list('tags', { first: 3, after: 7 }),
    list('tags', { first: 3, after: '7' }),
    list('tags', { first: 3, after: '07' }),
    list('tags', { first: 3, after: '7.0' }),
  );
  suite.check(
    'no cursors',
    list('channels', { first: 3 }),
    list('channels', { first: 3 }, ['slug']),
    list('channels', { first: 3, after: 'general' }, ['slug']),
    list('channels', { last: 3, before: 'general' }, ['slug']),
    list('channels', { first: 3, after: 'undefined' }, ['slug']),
    list('channels', { first: 3, after: 'nope' }, ['id']),
  );

  suite.section('9.6');
  for (const name of Object.keys(LISTS)) {
    suite.check(
      `${name}: unknown cursors`,
      list(name, { first: 2, after: 'nope' }),
      list(name, { last: 2, before: 'nope' }),
      list(name, { first: 2, before: 'nope' }),
      list(name, { last: 2, after: 'nope' }),
    );
  }
  suite.check(
    'cursors of another type',
    list('posts', { first: 2, after: 'user-03' }),
    list('users', { first: 2, after: '1' }),
    list('tags', { first: 2, after: 'post-001' }),
  );
  suite.check(
    'cursors of all sorts of letters',
    list('users', { first: 2, after: 'ユーザー-05' }),
    list('users', { first: 2, after: 'é-14' }),
    list('users', { first: 2, after: 'e\u0301-14' }),
    list('users', { first: 2, after: 'user:"q"\\09' }),
    list('posts', { first: 2, after: 'post/014?x=1&y' }),
    list('posts', { last: 2, before: 'post-✨-013' }),
    list('channels', { first: 2, after: '東京' }),
  );
  suite.check(
    'equal sort keys',
    list('users', { first: 50 }, ['name']),
    list('tags', { first: 40 }, ['name']),
    list('channels', { first: 8 }, ['title', 'slug']),
  );
}
