import { byId, list } from '../operations.js';
import { walk } from './walks.js';

/** Where each kind of nested list is found: type, id, path of the list, a field of its nodes. */
const LISTS = [
  ['Post', 'post-146', 'comments', 'content', 'comment-1177'],
  ['Post', 'post-002', 'tags', 'name', '7'],
  ['Post', 'post-015', 'comments', 'content', 'nope'],
  ['Category', 'cat-11', 'posts', 'title', 'nope'],
  ['Category', 'cat-3', 'posts', 'likes', 'post-001'],
  ['Tag', 22, 'posts', 'title', 'post-002'],
  ['Event', 'event-24', 'attendees', 'status', 'att-24-02'],
  ['Event', 'event-13', 'channels', 'title', 'undefined'],
];
const scopeOf = (path, page) => ({ [path]: page });

/** @param {import('../suite.js').Suite} suite */
export default function nestedLists(suite) {
  suite.section('10.1');
  for (const [type, id, path, field] of LISTS) {
    suite.check(
      `${type} ${id} ${path}`,
      byId(type, [id], [`${path}.${field}`]),
      byId(type, [id], [path], {}),
      byId(type, [id], [path], scopeOf(path, {})),
      byId(type, [id], [path], scopeOf(path, { id: 'x' })),
    );
  }
  suite.check('261 comments', byId('Post', ['post-001'], ['comments']));

  suite.section('10.2');
  for (const [type, id, path, field, cursor] of LISTS) {
    for (const page of [
      { first: 1 },
      { first: 1000 },
      { first: 2, after: cursor },
      { after: cursor },
      { after: 'unknown' },
      { after: '' },
      { first: 2, after: '' },
      { first: 2, after: 'unknown' },
      { first: 2, before: '', after: cursor },
    ]) {
      suite.check(
        `${type} ${id} ${path} ${JSON.stringify(page)}`,
        byId(type, [id], [`${path}.${field}`], scopeOf(path, page)),
      );
    }
  }

  suite.section('10.3');
  for (const [type, id, path, field, cursor] of LISTS) {
    for (const page of [
      { last: 1 },
      { last: 1000 },
      { last: 2, before: cursor },
      { first: 2, before: cursor },
      { before: cursor },
      { before: 'unknown' },
      { before: '' },
      { last: 2, before: '' },
      { last: 2, before: 'unknown' },
      { last: 2, after: cursor },
      { last: 2, after: '', before: cursor },
    ]) {
      suite.check(
        `${type} ${id} ${path} ${JSON.stringify(page)}`,
        byId(type, [id], [`${path}.${field}`], scopeOf(path, page)),
      );
    }
  }
  for (const [type, id, path, field] of [
    ['Post', 'post-008', 'comments', 'content'],
    ['Post', 'post-146', 'comments', 'content'],
    ['Post', 'post-002', 'tags', 'name'],
    ['Category', 'cat-3', 'posts', 'likes'],
    ['Tag', 15, 'posts', 'title'],
    ['Event', 'event-02', 'attendees', 'status'],
  ]) {
    for (const size of ['first', 'last']) {
      for (const count of [1, 2, 7, 20]) {
        if (count < 3 && !['post-146', 'post-002'].includes(id)) continue;
        suite.scenario(`walk ${type} ${id} ${path} by ${size} ${count}`, async (session) => {
          const load = async (page) => {
            const args = scopeOf(path, { id, ...page });
            const rows = await session.data(
              `${JSON.stringify(page)}`,
              byId(type, [id], [`${path}.${field}`], args),
            );
            return rows?.[0]?.[path];
          };
          const end = await walk({ count, load, size });
          const last = end?.items?.at(size === 'first' ? -1 : 0)?.cursor;
          await load({ [size]: count, [size === 'first' ? 'after' : 'before']: last });
        });
      }
    }
  }
  suite.scenario('walk channels of an event, whose cursors are all the same', async (session) => {
    for (const page of [
      { first: 1 },
      { first: 1, after: 'undefined' },
      { last: 1 },
      { last: 1, before: 'undefined' },
      { first: 2, after: 'archive' },
    ]) {
      await session.operate(JSON.stringify(page), [
        byId('Event', ['event-13', 'event-01'], ['channels.title'], { channels: page }),
      ]);
    }
  });

  suite.section('10.4');
  for (const page of [
    { first: 0 },
    { first: -1 },
    { first: 1.5 },
    { first: '1' },
    { first: null },
    { first: true },
    { first: [] },
    { first: {} },
    { first: 9007199254740991 },
    { first: 9007199254740992 },
    { last: 0 },
    { last: null },
    { last: '2' },
    { after: null },
    { after: 7 },
    { after: {} },
    { before: null },
    { before: 7 },
    { before: [] },
    { first: 1, last: 1 },
    { after: 'a', before: 'b' },
    { after: '', before: 'b' },
    { after: 'a', before: '' },
    { after: '', before: '' },
    { first: 1, size: null },
  ]) {
    const text = JSON.stringify(page);
    suite.check(
      `comments ${text}`,
      byId('Post', ['post-146'], ['comments'], { comments: page }),
      byId('Post', ['post-146'], ['title'], { comments: page }),
    );
  }
  const WRONG = { first: 0 };
  suite.check(
    'wrong, but nothing is wrapped',
    byId('Post', ['nope'], ['comments'], { comments: WRONG }),
    byId('Post', ['post-146'], ['comments.x'], { nope: WRONG }),
    byId('Channel', ['general'], ['entries.body'], { entries: WRONG }),
    byId('Comment', ['comment-0003'], ['author.name'], { author: WRONG }),
    byId('Event', ['event-13'], ['name', 'mainChannel.title'], { mainChannel: WRONG }),
  );
  suite.check(
    'wrong for an empty list',
    byId('Post', ['post-015'], ['comments'], { comments: WRONG }),
    byId('Category', ['cat-11'], ['posts'], { posts: WRONG }),
    byId('Category', ['cat-11'], ['posts.comments'], { posts: { comments: WRONG } }),
  );
  suite.check(
    'one wrong row fails all',
    byId('Post', ['post-015', 'post-146'], ['comments', 'tags'], { tags: WRONG }),
  );

  suite.section('10.5');
  suite.check(
    'every parent has the same arguments',
    list('posts', { first: 5, comments: { first: 2 }, tags: { last: 1 } }, [
      'comments.content',
      'tags.name',
    ]),
    byId('Category', ['cat-1', 'cat-2', 'cat-3'], ['posts.comments.content', 'posts.tags.name'], {
      posts: { first: 2, comments: { last: 2 }, tags: { first: 1, after: '7' } },
    }),
  );
  suite.check(
    'a cursor found in one parent only',
    byId('Post', ['post-146', 'post-306'], ['comments'], {
      comments: { first: 2, after: 'comment-1177' },
    }),
  );
  suite.check(
    'lists in lists in lists',
    byId('Category', ['cat-1'], ['posts.comments.post.tags.name'], {
      posts: { first: 2, comments: { first: 2, post: { tags: { first: 1 } } } },
    }),
    list('tags', { first: 2, posts: { first: 2, tags: { first: 2 } } }, [
      'posts.tags.name',
      'posts.author.name',
    ]),
  );

  suite.section('10.6');
  for (const page of [
    undefined,
    {},
    { first: 1 },
    { last: 1 },
    { after: 'pos-1' },
    { first: 'x' },
    { first: 1, last: 1 },
    null,
  ]) {
    suite.check(
      `ready-made connections ignore ${JSON.stringify(page)}`,
      byId('Channel', ['general', 'empty-room', 'archive', 'lounge'], ['entries.position'], {
        entries: page,
      }),
    );
  }
  suite.check(
    'in a list',
    list('channels', { first: 8, entries: { first: 1 } }, ['entries.body', 'entries.author.name']),
  );

  suite.section('10.7');
  suite.check(
    'cursors of numeric ids are texts',
    byId('Post', ['post-002'], ['tags.name']),
    list('posts', { first: 3 }, ['tags']),
  );
}
