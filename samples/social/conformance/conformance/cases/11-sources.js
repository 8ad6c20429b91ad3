import { byId, list, query } from '../operations.js';

/** @param {import('../suite.js').Suite} suite */
export default function sources(suite) {
  suite.section('11.1');
  suite.check(
    'the larger view of a type answers byId',
    byId('Post', ['post-146'], ['comments']),
    byId('Category', ['cat-1'], ['description', 'postCount']),
    byId('Tag', [7], ['postCount']),
    byId('Channel', ['general'], ['memberCount', 'owner.name']),
  );
  suite.check(
    'the smaller one answers within relations',
    byId(
      'Comment',
      ['comment-0001'],
      ['post.comments', 'post.category.description', 'post.tags.postCount'],
    ),
    byId('Event', ['event-03'], ['mainChannel.memberCount', 'channels.owner']),
    byId('Tag', [7], ['posts.comments']),
  );

  suite.section('11.2');
  suite.check(
    'orders with ties',
    list('topPosts', { first: 60 }, ['likes', 'title']),
    list('topPosts', { last: 60 }, ['likes', 'title']),
    list('posts', { first: 60 }, ['createdAt']),
    list('comments', { first: 60 }, ['createdAt']),
    list('events', { first: 30 }, ['startAt']),
  );
  suite.check(
    'orders of nested lists',
    byId('Category', ['cat-1', 'cat-9'], ['posts.likes', 'posts.createdAt']),
    byId('Post', ['post-002'], ['tags.name']),
    byId('Tag', [15], ['posts.createdAt']),
    byId('Event', ['event-27', 'event-13'], ['channels.title', 'attendees.createdAt']),
  );

  suite.section('11.3');
  suite.check(
    'missing executors',
    list('entries'),
    list('entries', { first: -1 }),
    byId('EventAttendee', ['att-01-01'], ['status']),
    byId('EventAttendee', []),
    byId('EventAttendee', ['nope'], ['nope']),
  );

  suite.section('app 7');
  for (const [name, key, ids] of [
    ['post', 'id', ['post-001', 'nope', '', 'post/014?x=1&y', 'post-✨-013']],
    ['category', 'id', ['cat-1', 'nope', 'CAT-1']],
    ['event', 'id', ['event-05', 'nope', 'event-5']],
    [
      'channel',
      'slug',
      ['general', 'nope', '東京', 'ops:alerts', 'café-corner', 'cafe\u0301-corner'],
    ],
  ]) {
    for (const id of [...ids, 5, 1.5, 0, null, true, [], ['post-001'], {}, { id: 'post-001' }]) {
      suite.check(
        `${name} ${JSON.stringify(id)}`,
        query(name, { [key]: id }, ['title', 'name', 'slug']),
      );
    }
    suite.check(
      `${name} without arguments`,
      query(name),
      query(name, {}),
      query(name, { ID: 'x', key: 'y', [key === 'id' ? 'slug' : 'id']: 'general' }),
    );
  }
  suite.check(
    'lookups with nested lists',
    query('post', { id: 'post-146', comments: { first: 2 } }, ['comments.content', 'author.name']),
    query('category', { id: 'cat-1', posts: { last: 2 } }, ['posts.title', 'postCount']),
    query('event', { id: 'event-02', attendees: { first: 3 } }, ['attendees.user.name']),
    query('channel', { slug: 'general', entries: { first: 1 } }, ['entries.body', 'title']),
  );
  suite.check(
    'lookups with wrong page arguments',
    query('post', { id: 'post-146', first: -1 }, ['title']),
    query('post', { id: 'post-146', comments: { first: -1 } }, ['comments']),
    query('post', { id: 'nope', comments: { first: -1 } }, ['comments']),
  );
  suite.checkWith(
    { 'x-user-id': 'user-03' },
    'the viewer, resolved',
    query('viewer', { excerptLength: 1 }, [
      'name',
      'email',
      'greeting',
      'displayName',
      'nickname',
      'password',
      'nope',
    ]),
  );
}
