import { as, byId, list, mutation, query } from '../operations.js';

const POST = [
  'likes',
  'title',
  'content',
  'createdAt',
  'published',
  'metadata',
  'rating',
  'updatedAt',
  'author.name',
  'category.name',
  'tags.name',
  'commentCount',
  'comments.content',
  'viewerIsAuthor',
  'editorNote',
  'excerpt',
];
const MEMBER = { headers: as('user-03') };
const ADMIN = { headers: as('user-01') };
const add = (input, select = POST) => mutation('post.add', input, select);

/** @param {import('../suite.js').Suite} suite */
export default function posts(suite) {
  suite.section('app 8 post.like');
  suite.steps(
    'like and unlike',
    ['like', mutation('post.like', { id: 'post-003' }, POST)],
    ['again', mutation('post.like', { id: 'post-003' }, ['likes'])],
    ['by 1000', mutation('post.like', { id: 'post-003', by: 1000 }, ['likes'])],
    ['unlike', mutation('post.unlike', { id: 'post-003' }, ['likes'])],
    ['by 7', mutation('post.unlike', { id: 'post-003', by: 7 }, ['likes'])],
    ['as it is now', byId('Post', ['post-003'], ['likes'])],
  );
  suite.steps(
    'below zero',
    ['unlike', mutation('post.unlike', { id: 'post-015', by: 1000 }, ['likes'])],
    ['again', mutation('post.unlike', { id: 'post-015', by: 1000 }, ['likes'])],
  );
  suite.steps(
    'beyond exact integers',
    ['like', mutation('post.like', { id: 'post-001' }, ['likes'])],
    ['like', mutation('post.like', { id: 'post-001' }, ['likes'])],
    ['by 3', mutation('post.like', { id: 'post-001', by: 3 }, ['likes'])],
    ['unlike', mutation('post.unlike', { id: 'post-001' }, ['likes'])],
  );
  suite.steps(
    'a list ordered by likes',
    ['like', mutation('post.like', { id: 'post-015', by: 1000 })],
    ['top', list('topPosts', { first: 8 }, ['likes'])],
    ['trending', list('categories', { first: 12, posts: { first: 1 } }, ['posts.likes'])],
  );
  suite.steps(
    'results with arguments',
    [
      'args',
      mutation(
        'post.like',
        { id: 'post-146', args: { comments: { first: 2 }, excerptLength: 3 } },
        ['comments.content', 'excerpt'],
      ),
    ],
    [
      'wrong args',
      mutation('post.like', { id: 'post-146', args: { comments: { first: 0 } } }, ['comments']),
    ],
    ['the change stays', byId('Post', ['post-146'], ['likes'])],
    [
      'args of the operation mean nothing',
      {
        ...mutation('post.like', { id: 'post-146' }, ['comments']),
        args: { comments: { first: 1 } },
      },
    ],
  );
  suite.steps(
    'selections of results',
    ['nothing', mutation('post.like', { id: 'post-003' })],
    [
      'private',
      mutation('post.like', { id: 'post-004' }, [
        'note',
        'authorId',
        'author.password',
        'nope',
        'editorNote',
      ]),
    ],
    [
      'as an admin',
      mutation('post.like', { id: 'post-004' }, ['editorNote', 'author.email']),
      ADMIN,
    ],
  );
  for (const input of [
    { id: 'nope' },
    { id: 'POST-003' },
    { id: ' post-003' },
    { id: 'post-003', extra: 1, likes: 5 },
    { id: 'post/014?x=1&y' },
    { id: 'post-✨-013', args: {} },
  ]) {
    suite.steps(
      `like ${JSON.stringify(input)}`,
      ['like', mutation('post.like', input, ['likes'])],
      ['unlike', mutation('post.unlike', input, ['likes'])],
    );
  }

  suite.section('app 8 post.add');
  suite.steps(
    'add',
    ['the least', add({ title: 'T', content: 'C' }), MEMBER],
    [
      'everything',
      add({
        title: '  Two\u00a0words \u2028',
        content: ' kept ',
        categoryId: 'cat-11',
        published: false,
        tagIds: [7, 3, 7, 9007199254740991],
        args: { tags: { first: 2 } },
      }),
      MEMBER,
    ],
    ['nulls', add({ title: 'T', content: 'C', categoryId: null, tagIds: [] }), ADMIN],
    ['newest first', list('posts', { first: 25 }, ['createdAt'])],
    ['counts', query('stats')],
    ['the category', byId('Category', ['cat-11'], ['postCount', 'posts.title'])],
    ['the tags', byId('Tag', [7, 3], ['postCount', 'posts.title'], { posts: { first: 2 } })],
    ['by id', byId('Post', ['post-new-1', 'post-new-2', 'post-new-3', 'post-new-4'], POST)],
    ['its editor note', byId('Post', ['post-new-1'], ['editorNote', 'viewerIsAuthor']), MEMBER],
    ['paging from it', list('posts', { first: 2, after: 'post-new-1' }, ['title'])],
  );
  suite.steps(
    'without login',
    ['add', add({ title: 'T', content: 'C' })],
    ['invalid comes first', add({ title: '' })],
    ['the category comes later', add({ title: 'T', content: 'C', categoryId: 'nope' })],
  );
  suite.steps(
    'failures',
    ['category', add({ title: 'T', content: 'C', categoryId: 'nope' }), MEMBER],
    ['empty category', add({ title: 'T', content: 'C', categoryId: '' }), MEMBER],
    ['tag', add({ title: 'T', content: 'C', tagIds: [7, 7, 999, 3, 999, 1000] }), MEMBER],
    ['tag 0', add({ title: 'T', content: 'C', tagIds: [0] }), MEMBER],
    [
      'category before tags',
      add({ title: 'T', content: 'C', categoryId: 'nope', tagIds: [999] }),
      MEMBER,
    ],
    ['nothing was added', query('stats')],
    ['the counter did not move', add({ title: 'T', content: 'C' }, ['createdAt']), MEMBER],
    [
      'number forms',
      add({ title: 'T', content: 'C', tagIds: [-0, 7.0, 4294967297] }, ['tags']),
      MEMBER,
    ],
  );
  suite.steps(
    'lengths count code units',
    ['120', add({ title: '𝔘'.repeat(60), content: 'C' }, ['title']), MEMBER],
    ['122', add({ title: '𝔘'.repeat(61), content: 'C' }, ['title']), MEMBER],
    ['trimmed first', add({ title: ` ${'x'.repeat(120)} `, content: 'C' }, ['title']), MEMBER],
  );
  for (const space of [
    '\t',
    '\n',
    '\v',
    '\f',
    '\r',
    ' ',
    '\u00a0',
    '\u1680',
    '\u2000',
    '\u2003',
    '\u200a',
    '\u2028',
    '\u2029',
    '\u202f',
    '\u205f',
    '\u3000',
    '\ufeff',
    '\u200b',
    '\u180e',
    '\u0085',
    '\u0000',
    '\u001c',
    '\u2060',
  ]) {
    const code = space.charCodeAt(0).toString(16);
    suite.steps(
      `is U+${code} trimmed?`,
      ['around a title', add({ title: `${space}T${space}`, content: 'C' }, ['title']), MEMBER],
      ['as a title', add({ title: space, content: 'C' }, ['title']), MEMBER],
      ['around a name', mutation('user.update', { name: `${space}ab${space}` }, ['name']), MEMBER],
    );
  }
}
