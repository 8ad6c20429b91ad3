import { as, byId, list, mutation, query } from '../operations.js';

const POST = ['likes', 'title', 'content', 'createdAt', 'published', 'metadata', 'rating', 'updatedAt', 'author.name', 'category.name', 'tags.name', 'commentCount', 'comments.content', 'viewerIsAuthor', 'editorNote', 'excerpt'];
const COMMENT = ['content', 'createdAt', 'author.name', 'post.title', 'post.commentCount', 'isMine', 'excerpt'];
const MEMBER = { headers: as('user-03') };
const ADMIN = { headers: as('user-01') };

/** @param {import('../suite.js').Suite} suite */
export default function mutations(suite) {
  /** A case that runs these steps: name, operation, options. */
  const steps = (name, ...all) =>
    suite.changes(name, async (session) => {
      for (const [label, operation, options] of all) await session.operate(label, [operation], options);
    });

  suite.section('app 8 post.like');
  steps('like and unlike',
    ['like', mutation('post.like', { id: 'post-003' }, POST)],
    ['again', mutation('post.like', { id: 'post-003' }, ['likes'])],
    ['by 1000', mutation('post.like', { id: 'post-003', by: 1000 }, ['likes'])],
    ['unlike', mutation('post.unlike', { id: 'post-003' }, ['likes'])],
    ['by 7', mutation('post.unlike', { id: 'post-003', by: 7 }, ['likes'])],
    ['as it is now', byId('Post', ['post-003'], ['likes'])],
  );
  steps('below zero', ['unlike', mutation('post.unlike', { id: 'post-015', by: 1000 }, ['likes'])], ['again', mutation('post.unlike', { id: 'post-015', by: 1000 }, ['likes'])]);
  steps('beyond exact integers',
    ['like', mutation('post.like', { id: 'post-001' }, ['likes'])],
    ['like', mutation('post.like', { id: 'post-001' }, ['likes'])],
    ['by 3', mutation('post.like', { id: 'post-001', by: 3 }, ['likes'])],
    ['unlike', mutation('post.unlike', { id: 'post-001' }, ['likes'])],
  );
  steps('a list ordered by likes', ['like', mutation('post.like', { id: 'post-015', by: 1000 })], ['top', list('topPosts', { first: 8 }, ['likes'])], ['trending', list('categories', { first: 12, posts: { first: 1 } }, ['posts.likes'])]);
  steps('results with arguments',
    ['args', mutation('post.like', { id: 'post-146', args: { comments: { first: 2 }, excerptLength: 3 } }, ['comments.content', 'excerpt'])],
    ['wrong args', mutation('post.like', { id: 'post-146', args: { comments: { first: 0 } } }, ['comments'])],
    ['the change stays', byId('Post', ['post-146'], ['likes'])],
    ['args of the operation mean nothing', { ...mutation('post.like', { id: 'post-146' }, ['comments']), args: { comments: { first: 1 } } }],
  );
  steps('selections of results', ['nothing', mutation('post.like', { id: 'post-003' })], ['private', mutation('post.like', { id: 'post-004' }, ['note', 'authorId', 'author.password', 'nope', 'editorNote'])], ['as an admin', mutation('post.like', { id: 'post-004' }, ['editorNote', 'author.email']), ADMIN]);
  for (const input of [{ id: 'nope' }, { id: 'POST-003' }, { id: ' post-003' }, { id: 'post-003', extra: 1, likes: 5 }, { id: 'post/014?x=1&y' }, { id: 'post-✨-013', args: {} }]) {
    steps(`like ${JSON.stringify(input)}`, ['like', mutation('post.like', input, ['likes'])], ['unlike', mutation('post.unlike', input, ['likes'])]);
  }

  suite.section('app 8 post.add');
  const add = (input, select = POST) => mutation('post.add', input, select);
  steps('add',
    ['the least', add({ title: 'T', content: 'C' }), MEMBER],
    ['everything', add({ title: '  Two\u00a0words \u2028', content: ' kept ', categoryId: 'cat-11', published: false, tagIds: [7, 3, 7, 9007199254740991], args: { tags: { first: 2 } } }), MEMBER],
    ['nulls', add({ title: 'T', content: 'C', categoryId: null, tagIds: [] }), ADMIN],
    ['newest first', list('posts', { first: 25 }, ['createdAt'])],
    ['counts', query('stats')],
    ['the category', byId('Category', ['cat-11'], ['postCount', 'posts.title'])],
    ['the tags', byId('Tag', [7, 3], ['postCount', 'posts.title'], { posts: { first: 2 } })],
    ['by id', byId('Post', ['post-new-1', 'post-new-2', 'post-new-3', 'post-new-4'], POST)],
    ['its editor note', byId('Post', ['post-new-1'], ['editorNote', 'viewerIsAuthor']), MEMBER],
    ['paging from it', list('posts', { first: 2, after: 'post-new-1' }, ['title'])],
  );
  steps('without login', ['add', add({ title: 'T', content: 'C' })], ['invalid comes first', add({ title: '' })], ['the category comes later', add({ title: 'T', content: 'C', categoryId: 'nope' })]);
  steps('failures',
    ['category', add({ title: 'T', content: 'C', categoryId: 'nope' }), MEMBER],
    ['empty category', add({ title: 'T', content: 'C', categoryId: '' }), MEMBER],
    ['tag', add({ title: 'T', content: 'C', tagIds: [7, 7, 999, 3, 999, 1000] }), MEMBER],
    ['tag 0', add({ title: 'T', content: 'C', tagIds: [0] }), MEMBER],
    ['category before tags', add({ title: 'T', content: 'C', categoryId: 'nope', tagIds: [999] }), MEMBER],
    ['nothing was added', query('stats')],
    ['the counter did not move', add({ title: 'T', content: 'C' }, ['createdAt']), MEMBER],
    ['number forms', add({ title: 'T', content: 'C', tagIds: [-0, 7.0, 4294967297] }, ['tags']), MEMBER],
  );
  steps('lengths count code units', ['120', add({ title: '𝔘'.repeat(60), content: 'C' }, ['title']), MEMBER], ['122', add({ title: '𝔘'.repeat(61), content: 'C' }, ['title']), MEMBER], ['trimmed first', add({ title: ` ${'x'.repeat(120)} `, content: 'C' }, ['title']), MEMBER]);
  for (const space of ['\t', '\n', '\v', '\f', '\r', ' ', '\u00a0', '\u1680', '\u2000', '\u2003', '\u200a', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000', '\ufeff', '\u200b', '\u180e', '\u0085', '\u0000', '\u001c', '\u2060']) {
    const code = space.charCodeAt(0).toString(16);
    steps(`is U+${code} trimmed?`, ['around a title', add({ title: `${space}T${space}`, content: 'C' }, ['title']), MEMBER], ['as a title', add({ title: space, content: 'C' }, ['title']), MEMBER], ['around a name', mutation('user.update', { name: `${space}ab${space}` }, ['name']), MEMBER]);
  }

  suite.section('app 8 comment.add');
  const comment = (input, select = COMMENT) => mutation('comment.add', input, select);
  steps('add',
    ['one', comment({ content: 'Hello', postId: 'post-015' }), MEMBER],
    ['two', comment({ content: '\u0000 "quoted" \ud83d 👩‍💻', postId: 'post-015', args: { excerptLength: 4 } }), ADMIN],
    ['in the post', byId('Post', ['post-015'], ['commentCount', 'comments.content', 'comments.createdAt'])],
    ['newest first', list('comments', { first: 3 }, ['content'])],
    ['mine', byId('Comment', ['comment-new-1', 'comment-new-2'], ['isMine']), MEMBER],
    ['found', list('commentSearch', { query: 'Hello' }, ['content'])],
    ['counts', query('stats')],
    ['one counter for all', mutation('post.add', { title: 'T', content: 'C' }, ['createdAt']), MEMBER],
    ['and for attendees', mutation('event.rsvp', { eventId: 'event-10', status: 'GOING' }, ['attendees.status', 'attendees.createdAt']), MEMBER],
  );
  steps('failures', ['no login', comment({ content: 'x', postId: 'post-015' })], ['no post', comment({ content: 'x', postId: 'nope' }), MEMBER], ['no login, no post', comment({ content: 'x', postId: 'nope' })], ['500', comment({ content: 'x'.repeat(500), postId: 'post-015' }, ['id']), MEMBER], ['501', comment({ content: 'x'.repeat(501), postId: 'post-015' }), MEMBER], ['white space is kept', comment({ content: '  ', postId: 'post-015' }), MEMBER]);

  suite.section('app 8 comment.delete');
  const remove = (id, select = COMMENT) => mutation('comment.delete', { id }, select);
  steps('delete',
    ['before', byId('Post', ['post-229'], ['commentCount'])],
    ['one\'s own', remove('comment-0187'), MEMBER],
    ['again', remove('comment-0187'), MEMBER],
    ['gone', byId('Comment', ['comment-0187'], ['content'])],
    ['after', byId('Post', ['post-229'], ['commentCount', 'comments.content'])],
    ['another\'s', remove('comment-0001'), MEMBER],
    ['by an admin', remove('comment-0001'), ADMIN],
    ['one of nobody', remove('comment-0003'), MEMBER],
    ['by an admin', remove('comment-0003'), ADMIN],
    ['counts', query('stats')],
    ['a cursor that is gone', list('comments', { first: 2, after: 'comment-0001' })],
  );
  steps('failures', ['no login', remove('comment-0001')], ['missing', remove('nope'), MEMBER], ['missing, no login', remove('nope')], ['as post', remove('post-001'), ADMIN]);
  steps('with arguments', ['args', mutation('comment.delete', { id: 'comment-0001', args: { excerptLength: 3, post: { tags: { first: 1 } } } }, ['excerpt', 'post.tags.name']), ADMIN], ['wrong args', mutation('comment.delete', { id: 'comment-0002', args: { post: { tags: { first: 0 } } } }, ['post.tags']), ADMIN], ['deleted all the same', byId('Comment', ['comment-0002'])]);

  suite.section('app 8 event.rsvp');
  const rsvp = (input, select = ['attendees.status', 'attendees.notes', 'attendees.createdAt', 'attendees.user.name', 'attendingCount', 'waitlistCount']) => mutation('event.rsvp', input, select);
  steps('change one\'s answer',
    ['going', rsvp({ eventId: 'event-02', status: 'GOING' }), MEMBER],
    ['with notes', rsvp({ eventId: 'event-02', status: 'INTERESTED', notes: 'n' }), MEMBER],
    ['notes stay', rsvp({ eventId: 'event-02', status: 'DECLINED' }, ['attendees.notes', 'attendingCount']), MEMBER],
    ['notes go', rsvp({ eventId: 'event-02', status: 'INVITED', notes: null }, ['attendees.notes']), MEMBER],
    ['empty notes', rsvp({ eventId: 'event-02', status: 'GOING', notes: '' }, ['attendees.notes']), MEMBER],
  );
  steps('answer for the first time', ['going', rsvp({ eventId: 'event-10', status: 'GOING', notes: 'first' }), MEMBER], ['again', rsvp({ eventId: 'event-10', status: 'DECLINED' }), MEMBER], ['another', rsvp({ eventId: 'event-10', status: 'INTERESTED' }), ADMIN], ['the event', byId('Event', ['event-10'], ['attendees.status', 'attendingCount', 'waitlistCount'])]);
  steps('failures', ['no login', rsvp({ eventId: 'event-02', status: 'GOING' })], ['no event', rsvp({ eventId: 'nope', status: 'GOING' }), MEMBER], ['args are no input here', rsvp({ eventId: 'event-02', status: 'GOING', args: { attendees: { first: 1 } } }), MEMBER], ['not even checked', rsvp({ eventId: 'event-02', status: 'GOING', args: 5 }, ['name']), MEMBER]);

  suite.section('app 8 user.update');
  const update = (input, select = ['name', 'bio', 'displayName', 'email', 'greeting']) => mutation('user.update', input, select);
  steps('update',
    ['name', update({ name: '  New Name  ' }), MEMBER],
    ['bio', update({ name: 'New Name', bio: 'b' }), MEMBER],
    ['bio stays', update({ name: 'ab' }), MEMBER],
    ['bio goes', update({ name: 'ab', bio: null }), MEMBER],
    ['the viewer', query('viewer', undefined, ['name', 'bio', 'greeting', 'displayName']), MEMBER],
    ['as an author', byId('Post', ['post-021'], ['author.name'])],
    ['in order', list('users', { last: 4 }, ['name'])],
    ['no login', update({ name: 'ab' })],
    ['lengths', update({ name: '👩' }, ['name']), MEMBER],
    ['50', update({ name: 'x'.repeat(50) }, ['name']), MEMBER],
    ['51', update({ name: 'x'.repeat(51) }, ['name']), MEMBER],
  );

  suite.section('app 8 others');
  steps('failures', ['explode', mutation('post.explode')], ['explode with input', mutation('post.explode', { id: 'post-001' }, ['id'])], ['close', mutation('account.close', {}, ['id'])], ['close, as a user', mutation('account.close'), MEMBER]);

  suite.section('app 11');
  steps('reset restores rows and counters',
    ['add', add({ title: 'T', content: 'C' }, ['createdAt']), MEMBER],
    ['delete', remove('comment-0001'), ADMIN],
    ['reset', mutation('debug.reset', { any: 1 }, ['x'])],
    ['counts', query('stats')],
    ['add', add({ title: 'T', content: 'C' }, ['createdAt']), MEMBER],
  );
  steps('emit answers a number', ['none', mutation('debug.emit', { events: [] })], ['one', mutation('debug.emit', { events: [{ target: 'entity', type: 'Post', id: 'post-001' }] })], ['unknown type', mutation('debug.emit', { events: [{ target: 'entity', type: 'Nope', id: 1 }, { target: 'connection', procedure: 'nope', event: { type: 'invalidate' } }] })]);
}
