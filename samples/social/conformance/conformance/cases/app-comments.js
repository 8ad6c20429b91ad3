import { as, byId, list, mutation, query } from '../operations.js';

const COMMENT = [
  'content',
  'createdAt',
  'author.name',
  'post.title',
  'post.commentCount',
  'isMine',
  'excerpt',
];
const MEMBER = { headers: as('user-03') };
const ADMIN = { headers: as('user-01') };
const remove = (id, select = COMMENT) => mutation('comment.delete', { id }, select);

/** @param {import('../suite.js').Suite} suite */
export default function comments(suite) {
  suite.section('app 8 comment.add');
  const comment = (input, select = COMMENT) => mutation('comment.add', input, select);
  suite.steps(
    'add',
    ['one', comment({ content: 'Hello', postId: 'post-015' }), MEMBER],
    [
      'two',
      comment({
        content: '\u0000 "quoted" \ud83d 👩‍💻',
        postId: 'post-015',
        args: { excerptLength: 4 },
      }),
      ADMIN,
    ],
    [
      'in the post',
      byId('Post', ['post-015'], ['commentCount', 'comments.content', 'comments.createdAt']),
    ],
    ['newest first', list('comments', { first: 3 }, ['content'])],
    ['mine', byId('Comment', ['comment-new-1', 'comment-new-2'], ['isMine']), MEMBER],
    ['found', list('commentSearch', { query: 'Hello' }, ['content'])],
    ['counts', query('stats')],
    [
      'one counter for all',
      mutation('post.add', { title: 'T', content: 'C' }, ['createdAt']),
      MEMBER,
    ],
    [
      'and for attendees',
      mutation('event.rsvp', { eventId: 'event-10', status: 'GOING' }, [
        'attendees.status',
        'attendees.createdAt',
      ]),
      MEMBER,
    ],
  );
  suite.steps(
    'failures',
    ['no login', comment({ content: 'x', postId: 'post-015' })],
    ['no post', comment({ content: 'x', postId: 'nope' }), MEMBER],
    ['no login, no post', comment({ content: 'x', postId: 'nope' })],
    ['500', comment({ content: 'x'.repeat(500), postId: 'post-015' }, ['id']), MEMBER],
    ['501', comment({ content: 'x'.repeat(501), postId: 'post-015' }), MEMBER],
    ['white space is kept', comment({ content: '  ', postId: 'post-015' }), MEMBER],
  );

  suite.section('app 8 comment.delete');
  suite.steps(
    'delete',
    ['before', byId('Post', ['post-229'], ['commentCount'])],
    ["one's own", remove('comment-0187'), MEMBER],
    ['again', remove('comment-0187'), MEMBER],
    ['gone', byId('Comment', ['comment-0187'], ['content'])],
    ['after', byId('Post', ['post-229'], ['commentCount', 'comments.content'])],
    ["another's", remove('comment-0001'), MEMBER],
    ['by an admin', remove('comment-0001'), ADMIN],
    ['one of nobody', remove('comment-0003'), MEMBER],
    ['by an admin', remove('comment-0003'), ADMIN],
    ['counts', query('stats')],
    ['a cursor that is gone', list('comments', { first: 2, after: 'comment-0001' })],
  );
  suite.steps(
    'failures',
    ['no login', remove('comment-0001')],
    ['missing', remove('nope'), MEMBER],
    ['missing, no login', remove('nope')],
    ['as post', remove('post-001'), ADMIN],
  );
  suite.steps(
    'with arguments',
    [
      'args',
      mutation(
        'comment.delete',
        { id: 'comment-0001', args: { excerptLength: 3, post: { tags: { first: 1 } } } },
        ['excerpt', 'post.tags.name'],
      ),
      ADMIN,
    ],
    [
      'wrong args',
      mutation('comment.delete', { id: 'comment-0002', args: { post: { tags: { first: 0 } } } }, [
        'post.tags',
      ]),
      ADMIN,
    ],
    ['deleted all the same', byId('Comment', ['comment-0002'])],
  );
}
