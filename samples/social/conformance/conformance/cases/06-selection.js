import { as, byId, list, query } from '../operations.js';

/** Every field of every type, and private or misspelt names with them. */
const FIELDS = {
  User: ['id', 'bio', 'createdAt', 'karma', 'name', 'role', 'score', 'username', 'email', 'displayName', 'greeting',
    'nickname', 'password', 'recoveryEmail'],
  Post: ['id', 'content', 'createdAt', 'likes', 'metadata', 'published', 'rating', 'title', 'updatedAt', 'author',
    'category', 'tags', 'commentCount', 'editorNote', 'excerpt', 'viewerIsAuthor', 'comments', 'note', 'authorId',
    'categoryId', '_count'],
  Comment: ['id', 'content', 'createdAt', 'author', 'post', 'excerpt', 'isMine', 'authorId', 'postId'],
  Category: ['id', 'name', 'createdAt', 'description', 'postCount', 'posts', '_count'],
  Tag: ['id', 'name', 'description', 'postCount', 'posts'],
  Event: ['id', 'capacity', 'description', 'endAt', 'livestreamUrl', 'location', 'name', 'startAt', 'topics', 'type',
    'host', 'attendees', 'attendingCount', 'waitlistCount', 'headline', 'channels', 'mainChannel', 'hostId',
    'mainChannelSlug', 'channelSlugs'],
  Channel: ['id', 'slug', 'title', 'description', 'memberCount', 'owner', 'entries', 'ownerId'],
  ChannelEntry: ['id', 'body', 'createdAt', 'position', 'author', 'channel', 'slug', 'ulid', 'authorId'],
};

const ROWS = {
  User: ['user-03', 'üser-07', 'user-01'],
  Post: ['post-002', 'post-001', 'post-004', 'post-010', 'post-015'],
  Comment: ['comment-0003', 'comment-0001'],
  Category: ['cat-11', 'cat-3'],
  Tag: [22, 9007199254740991],
  Event: ['event-05', 'event-02', 'event-23', 'event-10'],
  Channel: ['general', 'empty-room', 'archive'],
  ChannelEntry: ['general:01HK0DFF4RDGYW9M242VCRDWQH', 'ops:alerts:01HZGQT35K32A88YZ4KQF54B7H'],
};

/** Paths that a careless walk could take for something. */
const ODD_PATHS = ['', ' ', '.', '..', '.id', 'id.', 'id.id', '*', 'title.', '.title', 'title.x', 'title..x', ' title',
  'title ', 'Title', 'TITLE', 'author..name', 'author.name.', 'author.name.x', 'author.', '.author', 'author.*',
  'author.nope', 'author.nope.id', 'author.password', 'author.author', 'comments.nope', 'comments.', 'comments.items',
  'comments.node.id', 'comments.items.node', 'tags.0.name', 'tags[0].name', 'excerpt.x', 'excerpt.', 'commentCount.x',
  'metadata.nested', 'metadata.nested.deep', '__proto__', 'constructor', 'constructor.name', 'toString', 'hasOwnProperty',
  'author.constructor', 'author.__proto__.id', '\u0000', 'title\u0000', 'é', 'a.b.c.d.e.f', 'title\n', 'author,title',
  'x'.repeat(2000)];

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
    suite.check(`path ${JSON.stringify(path.slice(0, 30))}`, byId('Post', ['post-004'], [path]), byId('Post', ['post-004'], ['likes', path]));
  }
  suite.check('duplicates', byId('Post', ['post-004'], ['title', 'author.name', 'title', 'author', 'author.name', 'id']));

  suite.section('6.2');
  for (const [type, ids, paths] of [
    ['Post', ['post-004'], ['author', 'author.nope', 'author.', 'author.id', 'author.name', 'category', 'category.', 'category.description',
      'tags', 'tags.', 'tags.nope', 'tags.postCount', 'tags.posts', 'comments.author', 'comments.author.nope', 'comments.post.comments',
      'comments.post.title', 'comments.post', 'comments.post.author.greeting']],
    ['Event', ['event-03'], ['mainChannel', 'mainChannel.', 'mainChannel.nope', 'mainChannel.slug', 'mainChannel.id', 'mainChannel.memberCount',
      'channels', 'channels.', 'channels.nope', 'channels.title', 'channels.id', 'host', 'attendees', 'attendees.user', 'attendees.user.', 'attendees.nope']],
    ['Channel', ['general'], ['entries', 'entries.', 'entries.nope', 'entries.channel', 'entries.channel.nope', 'entries.channel.title', 'entries.author', 'owner', 'owner.nope']],
    ['ChannelEntry', ['general:01HQHRH2D8Z0FZW76ZXK3N1BEX'], ['channel', 'channel.', 'channel.nope', 'channel.slug', 'channel.owner', 'author']],
    ['Category', ['cat-11', 'cat-3'], ['posts', 'posts.nope', 'posts.category', 'posts.category.name', 'posts.category.description', 'posts.comments']],
    ['Tag', [22], ['posts', 'posts.comments', 'posts.tags', 'posts.tags.name', 'posts.author.name']],
    ['Comment', ['comment-0001', 'comment-0003'], ['author', 'author.name', 'post', 'post.author', 'post.tags', 'post.category.name', 'post.comments.id', 'post.commentCount']],
  ]) {
    for (const path of paths) {
      suite.check(`${type}: ${path}`, byId(type, ids, [path]), byId(type, ids, [path, `${path.split('.')[0]}.id`]));
    }
    suite.check(`${type}: all of these`, byId(type, ids, paths));
  }

  suite.section('6.3');
  suite.check('plain objects are not filtered', byId('Post', ['post-003', 'post-004', 'post-010', 'post-015', 'post-016', 'post-017', 'post-020', 'post-022', 'post-001'], ['metadata']));
  suite.check('lists of strings', byId('Event', ['event-01', 'event-02', 'event-13'], ['topics']));

  suite.section('6.4');
  suite.check('null relations', byId('Comment', ['comment-0003', 'comment-0013'], ['author.name', 'author']), byId('Event', ['event-01'], ['mainChannel.title', 'endAt', 'location']));
  suite.check('null relations of posts', list('posts', { first: 40 }, ['category.name', 'rating', 'updatedAt']));

  suite.section('6.5');
  suite.check('cursors of nodes without id', byId('Event', ['event-13', 'event-27'], ['channels.title', 'channels.slug']), byId('Event', ['event-13'], ['channels.nope', 'name']));

  suite.section('app 3');
  const WHO = [undefined, 'user-01', 'user-03', 'user-36', 'user-31'];
  for (const id of WHO) {
    const headers = id ? as(id) : {};
    const who = id ?? 'nobody';
    suite.checkWith(headers, `users seen by ${who}`, list('users', { first: 50 }, ['email', 'displayName', 'greeting', 'nickname']));
    suite.checkWith(headers, `notes seen by ${who}`, list('posts', { first: 100 }, ['editorNote', 'viewerIsAuthor', 'author.id']));
    suite.checkWith(headers, `comments seen by ${who}`, list('comments', { first: 60 }, ['isMine', 'author.email', 'post.viewerIsAuthor', 'post.editorNote']));
    suite.checkWith(headers, `nested, seen by ${who}`, byId('Category', ['cat-1'], ['posts.editorNote', 'posts.author.email', 'posts.comments.isMine'], { posts: { first: 5 } }));
  }
  suite.check('every row of events', list('events', { first: 30 }, FIELDS.Event));
  suite.check('every row of channels', list('channels', { first: 30 }, [...FIELDS.Channel, 'entries.body', 'entries.author.name', 'entries.channel.title', 'owner.greeting']));
  suite.check('every row of tags', list('tags', { first: 50 }, FIELDS.Tag.slice(0, 4)));
  suite.check('every row of categories', list('categories', { first: 50 }, FIELDS.Category.slice(0, 5)));
  suite.check('every row of users', list('users', { first: 50 }, FIELDS.User));
  suite.check('dates far from now', query('post', { id: 'post-001' }, ['createdAt', 'updatedAt']), list('posts', { last: 5 }, ['createdAt', 'updatedAt']), list('posts', { first: 5 }, ['createdAt', 'updatedAt']));
  suite.check('attendees and counts', byId('Event', ['event-02', 'event-10', 'event-01'], ['attendees.status', 'attendees.notes', 'attendees.createdAt', 'attendees.user.name', 'attendingCount', 'waitlistCount']));
  suite.check('counts and lists agree', byId('Post', ['post-001', 'post-015', 'post-146'], ['commentCount', 'comments']));
}
