import { as, byId, mutation, subscribe, subscribeConnection } from '../operations.js';

const MEMBER = { headers: as('user-03') };
const ADMIN = { headers: as('user-01') };

/** @param {import('../suite.js').Suite} suite */
export default function liveMutations(suite) {
  suite.section('app 10');
  const watch = async (session, subscriptions, steps) => {
    const stream = await session.open('open');
    await session.control('subscribe', stream, subscriptions);
    for (const [name, operation, options] of steps) {
      await session.operate(name, [operation], options);
      await session.frames(`messages of: ${name}`, stream);
    }
  };
  suite.changes('likes', (session) =>
    watch(
      session,
      [
        subscribe('a', 'Post', 'post-003', ['likes', 'title']),
        subscribe('b', 'Post', 'post-003', ['title']),
        subscribe('c', 'Post', 'post-004', ['likes']),
      ],
      [
        ['like', mutation('post.like', { id: 'post-003' })],
        ['unlike', mutation('post.unlike', { id: 'post-003', by: 5 })],
        ['like another', mutation('post.like', { id: 'post-005' })],
        ['fail', mutation('post.like', { id: 'nope' })],
        ['fail validation', mutation('post.like', { id: 'post-003', by: 0 })],
        [
          'fail to answer',
          mutation('post.like', { id: 'post-003', args: { comments: { first: 0 } } }, ['comments']),
        ],
      ],
    ),
  );
  suite.changes('posts', (session) =>
    watch(
      session,
      [
        subscribeConnection('all', 'Post', 'posts', ['title', 'author.name']),
        subscribeConnection('args', 'Post', 'posts', ['title'], { args: { q: 1 } }),
        subscribeConnection('top', 'Post', 'topPosts', ['title']),
        subscribe('new', 'Post', 'post-new-1', ['title']),
      ],
      [
        ['add', mutation('post.add', { title: 'New', content: 'C' }), MEMBER],
        ['without login', mutation('post.add', { title: 'New', content: 'C' })],
        ['like it', mutation('post.like', { id: 'post-new-1' })],
      ],
    ),
  );
  suite.changes('comments', (session) =>
    watch(
      session,
      [
        subscribeConnection(
          'list',
          'Comment',
          'Post.comments',
          ['content', 'author.name', 'isMine'],
          { args: { id: 'post-015', first: 3 } },
        ),
        subscribeConnection('other', 'Comment', 'Post.comments', ['content'], {
          args: { id: 'post-016' },
        }),
        subscribe('post', 'Post', 'post-015', ['title', 'commentCount', 'comments.content']),
        subscribe('count', 'Post', 'post-015', ['commentCount']),
        subscribe('title', 'Post', 'post-015', ['title']),
        subscribe('comment', 'Comment', 'comment-new-1', ['content']),
      ],
      [
        ['add', mutation('comment.add', { content: 'Hello', postId: 'post-015' }), MEMBER],
        ['add another', mutation('comment.add', { content: 'Hi', postId: 'post-015' }), ADMIN],
        ["not one's own", mutation('comment.delete', { id: 'comment-new-2' }), MEMBER],
        ['delete', mutation('comment.delete', { id: 'comment-new-1' }), MEMBER],
        ['delete again', mutation('comment.delete', { id: 'comment-new-1' }), MEMBER],
      ],
    ),
  );
  suite.changes('attendees', (session) =>
    watch(
      session,
      [
        subscribe('event', 'Event', 'event-10', [
          'attendingCount',
          'waitlistCount',
          'attendees.status',
          'name',
        ]),
        subscribe('name', 'Event', 'event-10', ['name']),
        subscribeConnection('list', 'EventAttendee', 'Event.attendees', ['status'], {
          args: { id: 'event-10' },
        }),
      ],
      [
        ['rsvp', mutation('event.rsvp', { eventId: 'event-10', status: 'GOING' }), MEMBER],
        ['again', mutation('event.rsvp', { eventId: 'event-10', status: 'INTERESTED' }), MEMBER],
      ],
    ),
  );
  suite.changes('users', (session) =>
    watch(
      session,
      [
        subscribe('user', 'User', 'user-03', ['name', 'email', 'greeting', 'displayName']),
        subscribe('bio', 'User', 'user-03', ['bio']),
      ],
      [
        ['update', mutation('user.update', { name: 'New Name' }), MEMBER],
        ['fail', mutation('user.update', { name: 'x' }), MEMBER],
      ],
    ),
  );
  suite.changes('a reset leaves subscriptions', async (session) => {
    const stream = await session.open('open');
    await session.control('subscribe', stream, [subscribe('a', 'Post', 'post-003', ['likes'])]);
    await session.operate('like', [mutation('post.like', { id: 'post-003' })]);
    await session.frames('evt-1', stream);
    await session.operate('reset', [mutation('debug.reset')]);
    await session.frames('nothing', stream);
    await session.operate('like', [mutation('post.like', { id: 'post-003' })]);
    await session.frames('evt-1 again', stream);
    await session.operate('likes', [byId('Post', ['post-003'], ['likes'])]);
  });
}
