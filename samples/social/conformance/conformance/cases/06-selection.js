import { byId, list } from '../operations.js';
import { FIELDS, ODD_PATHS, ROWS } from './fields.js';

/** @param {import('../suite.js').Suite} suite */
export default function selection(suite) {
  suite.section('6.1');
  for (const [type, fields] of Object.entries(FIELDS)) {
    const ids = ROWS[type];
    suite.check(`${type}: nothing`, byId(type, ids));
    suite.check(`${type}: everything`, byId(type, ids, fields));
    suite.check(`${type}: everything, backwards`, byId(type, ids, [...fields].reverse()));
    for (const field of fields) {
      suite.check(`${type}.${field} alone`, byId(type, ids, [field]));
      suite.check(`${type}.${field}.x`, byId(type, ids, [`${field}.x`]));
    }
  }
  for (const path of ODD_PATHS) {
    suite.check(
      `path ${JSON.stringify(path.slice(0, 30))}`,
      byId('Post', ['post-004'], [path]),
      byId('Post', ['post-004'], ['likes', path]),
    );
  }
  suite.check(
    'duplicates',
    byId('Post', ['post-004'], ['title', 'author.name', 'title', 'author', 'author.name', 'id']),
  );

  suite.section('6.2');
  for (const [type, ids, paths] of [
    [
      'Post',
      ['post-004'],
      [
        'author',
        'author.nope',
        'author.',
        'author.id',
        'author.name',
        'category',
        'category.',
        'category.description',
        'tags',
        'tags.',
        'tags.nope',
        'tags.postCount',
        'tags.posts',
        'comments.author',
        'comments.author.nope',
        'comments.post.comments',
        'comments.post.title',
        'comments.post',
        'comments.post.author.greeting',
      ],
    ],
    [
      'Event',
      ['event-03'],
      [
        'mainChannel',
        'mainChannel.',
        'mainChannel.nope',
        'mainChannel.slug',
        'mainChannel.id',
        'mainChannel.memberCount',
        'channels',
        'channels.',
        'channels.nope',
        'channels.title',
        'channels.id',
        'host',
        'attendees',
        'attendees.user',
        'attendees.user.',
        'attendees.nope',
      ],
    ],
    [
      'Channel',
      ['general'],
      [
        'entries',
        'entries.',
        'entries.nope',
        'entries.channel',
        'entries.channel.nope',
        'entries.channel.title',
        'entries.author',
        'owner',
        'owner.nope',
      ],
    ],
    [
      'ChannelEntry',
      ['general:01HQHRH2D8Z0FZW76ZXK3N1BEX'],
      ['channel', 'channel.', 'channel.nope', 'channel.slug', 'channel.owner', 'author'],
    ],
    [
      'Category',
      ['cat-11', 'cat-3'],
      [
        'posts',
        'posts.nope',
        'posts.category',
        'posts.category.name',
        'posts.category.description',
        'posts.comments',
      ],
    ],
    [
      'Tag',
      [22],
      ['posts', 'posts.comments', 'posts.tags', 'posts.tags.name', 'posts.author.name'],
    ],
    [
      'Comment',
      ['comment-0001', 'comment-0003'],
      [
        'author',
        'author.name',
        'post',
        'post.author',
        'post.tags',
        'post.category.name',
        'post.comments.id',
        'post.commentCount',
      ],
    ],
  ]) {
    for (const path of paths) {
      suite.check(
        `${type}: ${path}`,
        byId(type, ids, [path]),
        byId(type, ids, [path, `${path.split('.')[0]}.id`]),
      );
    }
    suite.check(`${type}: all of these`, byId(type, ids, paths));
  }

  suite.section('6.3');
  suite.check(
    'plain objects are not filtered',
    byId(
      'Post',
      [
        'post-003',
        'post-004',
        'post-010',
        'post-015',
        'post-016',
        'post-017',
        'post-020',
        'post-022',
        'post-001',
      ],
      ['metadata'],
    ),
  );
  suite.check('lists of strings', byId('Event', ['event-01', 'event-02', 'event-13'], ['topics']));

  suite.section('6.4');
  suite.check(
    'null relations',
    byId('Comment', ['comment-0003', 'comment-0013'], ['author.name', 'author']),
    byId('Event', ['event-01'], ['mainChannel.title', 'endAt', 'location']),
  );
  suite.check(
    'null relations of posts',
    list('posts', { first: 40 }, ['category.name', 'rating', 'updatedAt']),
  );

  suite.section('6.5');
  suite.check(
    'cursors of nodes without id',
    byId('Event', ['event-13', 'event-27'], ['channels.title', 'channels.slug']),
    byId('Event', ['event-13'], ['channels.nope', 'name']),
  );
}
