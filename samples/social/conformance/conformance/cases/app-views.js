import { as, byId, list, query } from '../operations.js';
import { FIELDS } from './fields.js';

/** @param {import('../suite.js').Suite} suite */
export default function views(suite) {
  suite.section('app 3');
  const WHO = [undefined, 'user-01', 'user-03', 'user-36', 'user-31'];
  for (const id of WHO) {
    const headers = id ? as(id) : {};
    const who = id ?? 'nobody';
    suite.checkWith(
      headers,
      `users seen by ${who}`,
      list('users', { first: 50 }, ['email', 'displayName', 'greeting', 'nickname']),
    );
    suite.checkWith(
      headers,
      `notes seen by ${who}`,
      list('posts', { first: 100 }, ['editorNote', 'viewerIsAuthor', 'author.id']),
    );
    suite.checkWith(
      headers,
      `comments seen by ${who}`,
      list('comments', { first: 60 }, [
        'isMine',
        'author.email',
        'post.viewerIsAuthor',
        'post.editorNote',
      ]),
    );
    suite.checkWith(
      headers,
      `nested, seen by ${who}`,
      byId(
        'Category',
        ['cat-1'],
        ['posts.editorNote', 'posts.author.email', 'posts.comments.isMine'],
        { posts: { first: 5 } },
      ),
    );
  }
  suite.check('every row of events', list('events', { first: 30 }, FIELDS.Event));
  suite.check(
    'every row of channels',
    list('channels', { first: 30 }, [
      ...FIELDS.Channel,
      'entries.body',
      'entries.author.name',
      'entries.channel.title',
      'owner.greeting',
    ]),
  );
  suite.check('every row of tags', list('tags', { first: 50 }, FIELDS.Tag.slice(0, 4)));
  suite.check(
    'every row of categories',
    list('categories', { first: 50 }, FIELDS.Category.slice(0, 5)),
  );
  suite.check('every row of users', list('users', { first: 50 }, FIELDS.User));
  suite.check(
    'dates far from now',
    query('post', { id: 'post-001' }, ['createdAt', 'updatedAt']),
    list('posts', { last: 5 }, ['createdAt', 'updatedAt']),
    list('posts', { first: 5 }, ['createdAt', 'updatedAt']),
  );
  suite.check(
    'attendees and counts',
    byId(
      'Event',
      ['event-02', 'event-10', 'event-01'],
      [
        'attendees.status',
        'attendees.notes',
        'attendees.createdAt',
        'attendees.user.name',
        'attendingCount',
        'waitlistCount',
      ],
    ),
  );
  suite.check(
    'counts and lists agree',
    byId('Post', ['post-001', 'post-015', 'post-146'], ['commentCount', 'comments']),
  );
}
