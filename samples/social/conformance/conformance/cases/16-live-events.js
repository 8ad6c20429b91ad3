import { as, byId, connectionEvent, entityEvent, mutation, subscribe, subscribeConnection } from '../operations.js';

const MEMBER = { headers: as('user-03') };
const ADMIN = { headers: as('user-01') };
const EDGES = ['appendNode', 'appendEdge', 'prependNode', 'prependEdge', 'insertEdgeBefore', 'insertEdgeAfter'];

/** @param {import('../suite.js').Suite} suite */
export default function liveEvents(suite) {
  /** Subscribes, emits all events at once, and records the messages. */
  const messages = (name, subscriptions, events, options) =>
    suite.scenario(name, async (session) => {
      const stream = await session.open('open', options);
      await session.control('subscribe', stream, subscriptions);
      await session.emit('emit', events);
      await session.frames('messages', stream);
    });

  suite.section('16.4');
  messages('ids are compared as texts',
    [subscribe('n', 'Tag', 7, ['name']), subscribe('s', 'Tag', '7', ['name']), subscribe('x', 'Tag', '07', ['name'])],
    [entityEvent('Tag', 7, { eventId: 'e1' }), entityEvent('Tag', '7', { eventId: 'e2' }), entityEvent('Tag', '07', { eventId: 'e3' }), entityEvent('Post', 7, { eventId: 'e4' }), entityEvent('tag', 7, { eventId: 'e5' })],
  );
  suite.scenario('forms of numbers', async (session) => {
    const stream = await session.open('open');
    for (const [index, literal] of ['12', '1.2e1', '12.0', '0.5', '1e21', '-7', '-0', '9007199254740993', '1e400'].entries()) {
      const body = `{"version":1,"connectionId":${JSON.stringify(stream.connectionId)},"operations":[{"id":"${index}","kind":"subscribe","type":"User","entityId":${literal},"select":["name"]}]}`;
      await session.send(`subscribe to ${literal}`, { path: '/fate/live', body });
    }
    for (const id of [12, '12', 0.5, 1e21, -7, 0, '-0', 9007199254740992, '9007199254740993', 'Infinity', '1e+21']) {
      await session.emit(`emit ${JSON.stringify(id)}`, [entityEvent('User', id, { eventId: `of ${id}` })]);
      await session.frames(`messages for ${JSON.stringify(id)}`, stream);
    }
  });
  messages('several subscriptions, several events',
    [subscribe('a', 'Post', 'post-001', ['likes']), subscribe('b', 'Post', 'post-002', ['likes']), subscribe('c', 'Post', 'post-001', ['title', 'author.name'])],
    [entityEvent('Post', 'post-001', { eventId: 'e1' }), entityEvent('Post', 'post-002', { eventId: 'e2' }), entityEvent('Post', 'post-003'), entityEvent('Post', 'post-001', { eventId: 'e3', type: 'delete' })],
  );
  const TARGETS = [undefined, {}, { id: 'post-001' }, { id: 7 }, { id: '7' }, { id: null }, { id: true }, { id: [7] }, { q: 1 }, { q: '1' }, { q: [1, { x: 2 }] }, { q: [1, { x: '2' }] }, { a: 1, b: 2 },
    { first: 5 }, { first: 5, after: 'x', last: 1, before: 'y', cursor: 'z' }, { first: 5, q: 1 }, { q: { first: 5 } }, { q: null }, { q: {} }, { q: [] }, { q: '' }, { q: false }, { id: 7, q: { id: 7 } }, { id: '7', q: { id: '7' } }];
  suite.scenario('arguments of connections', async (session) => {
    const stream = await session.open('open');
    await session.control('subscribe', stream, TARGETS.map((args, index) => subscribeConnection(`${index} ${JSON.stringify(args)}`, 'Post', 'posts', [], { args })));
    await session.control('elsewhere', stream, [subscribeConnection('other procedure', 'Post', 'Posts')]);
    const emitted = [...TARGETS, { b: 2, a: 1 }, { q: 1, first: 9, x: undefined }, { cursor: 1 }, { q: [{ x: 2 }, 1] }, { id: 7.0 }, { id: 'nope' }, { ID: 7 }];
    for (const args of emitted) {
      await session.emit(`emit for ${JSON.stringify(args)}`, [connectionEvent('posts', { type: 'invalidate' }, args)]);
      await session.frames(`messages for ${JSON.stringify(args)}`, stream);
    }
    await session.emit('another procedure', [connectionEvent('Posts', { type: 'invalidate' }), connectionEvent('post', { type: 'invalidate' }, {})]);
    await session.frames('messages of another procedure', stream);
  });

  suite.section('16.5.1');
  const SELECT = ['title', 'author.name', 'author.id', 'likes', 'comments.content', 'comments.id', 'comments.author.id', 'comments.author.name', 'id'];
  for (const changed of [
    undefined, [], [''], ['title'], ['likes', 'title'], ['author'], ['author.name'], ['author.id'], ['author.bio'], ['auth'], ['authors'], ['author.'], ['author.name.x'], ['comments'], ['comments.author'],
    ['comments.author.name'], ['comments.content'], ['comments.id'], ['id'], ['nope'], ['nope', 'likes'], ['', 'likes'], ['*'], ['.'], ['title.x'], ['LIKES'], ['author', 'author.name', 'author'], ['likes', 'comments', 'author'],
  ]) {
    messages(`changed ${JSON.stringify(changed)}`,
      [subscribe('all', 'Post', 'post-146', SELECT, { args: { comments: { first: 1 } } }), subscribe('few', 'Post', 'post-146', ['likes']), subscribe('none', 'Post', 'post-146')],
      [entityEvent('Post', 'post-146', { eventId: 'e1', changed }), entityEvent('Post', 'post-146', { eventId: 'e2', changed, type: 'delete' })],
    );
  }
  messages('odd selections meet changed paths',
    [subscribe('a', 'Post', 'post-146', ['nope', 'nope.id', 'author', 'likes.x', '', '.id', 'title', 'title'])],
    [['nope'], ['author'], ['likes'], [''], ['title'], ['id'], ['author.name'], ['likes.y']].map((changed) => entityEvent('Post', 'post-146', { changed, eventId: changed.join() })),
  );
  messages('a key field of another name',
    [subscribe('a', 'Channel', 'general', ['title', 'memberCount', 'owner.name', 'owner.id'])],
    [['title'], ['owner'], ['slug'], ['id'], undefined].map((changed) => entityEvent('Channel', 'general', { changed, eventId: String(changed) })),
  );
  messages('fields that run code',
    [subscribe('a', 'Post', 'post-004', ['commentCount', 'excerpt', 'editorNote', 'viewerIsAuthor'], { args: { excerptLength: 3 } })],
    [['commentCount'], ['excerpt', 'commentCount'], ['note'], ['editorNote'], ['viewerIsAuthor']].map((changed) => entityEvent('Post', 'post-004', { changed, eventId: changed.join() })),
    ADMIN,
  );

  suite.section('16.5.2');
  messages('deletes',
    [subscribe('a', 'Post', 'post-001', ['title']), subscribe('t', 'Tag', '7', ['name'])],
    [entityEvent('Post', 'post-001', { type: 'delete' }), entityEvent('Tag', 7, { type: 'delete', eventId: 'e2' }), entityEvent('Tag', '7', { type: 'delete', data: { id: 7, name: 'x' } }), entityEvent('Post', 'post-001', { type: 'delete', changed: ['title'] }), entityEvent('Post', 'post-001', { type: 'delete', changed: ['likes'] }), entityEvent('Post', 'post-001', { type: 'delete', changed: [] })],
  );

  suite.section('16.5.3');
  /** Whether an event's data is used instead of the row: texts of the data differ from the row's. */
  const DATA = {
    'null': null,
    'a text': 'x',
    'a number': 5,
    'false': false,
    'an array': [],
    'an array with the record': [{ id: 'd', title: 'd', author: { id: 'd', name: 'd' } }],
    'an empty object': {},
    'only an id': { id: 'd' },
    'no id': { title: 'd' },
    'id and title': { id: 'd', title: 'd' },
    'a null title': { id: 'd', title: null },
    'another id': { id: 'post-999', title: 'd' },
    'a title of another type': { id: 'd', title: { x: [1, null] } },
    'more than is selected': { id: 'd', title: 'd', note: 'private', authorId: 'private', likes: 5, nope: 1 },
    'author without fields': { id: 'd', title: 'd', author: {} },
    'author with id': { id: 'd', title: 'd', author: { id: 'd' } },
    'author complete': { id: 'd', title: 'd', author: { id: 'd', name: 'd', password: 'private' } },
    'author null': { id: 'd', title: 'd', author: null },
    'author a text': { id: 'd', title: 'd', author: 'd' },
    'author an array': { id: 'd', title: 'd', author: [{ id: 'd', name: 'd', password: 'private' }, { id: 'e', name: null }] },
    'author an empty array': { id: 'd', title: 'd', author: [] },
    'author an array with a gap': { id: 'd', title: 'd', author: [{ id: 'd', name: 'd' }, { id: 'e' }] },
    'author an array with null': { id: 'd', title: 'd', author: [null] },
    'comments empty': { id: 'd', title: 'd', comments: [] },
    'comments complete': { id: 'd', title: 'd', comments: [{ id: 'd1', content: 'd', authorId: 'private' }, { id: 'd2', content: 'e', author: {} }] },
    'comments incomplete': { id: 'd', title: 'd', comments: [{ id: 'd1', content: 'd' }, { id: 'd2' }] },
    'comments with null': { id: 'd', title: 'd', comments: [null] },
    'comments null': { id: 'd', title: 'd', comments: null },
    'comments a text': { id: 'd', title: 'd', comments: 'd' },
    'comments an object': { id: 'd', title: 'd', comments: { id: 'd1', content: 'd', authorId: 'private' } },
    'comments a connection': { id: 'd', title: 'd', comments: { items: [{ cursor: 'x', node: { id: 'd1', content: 'd' } }], pagination: { hasNext: false, hasPrevious: false } } },
    'a count': { id: 'd', title: 'd', commentCount: 77 },
    'metadata': { id: 'd', title: 'd', metadata: { password: 'x', items: [] } },
  };
  const VIEWS = { title: ['title'], author: ['title', 'author.name'], 'bare author': ['author'], comments: ['title', 'comments.content'], nothing: [], unknown: ['nope', 'title.x', 'author.nope'], 'metadata': ['metadata'] };
  for (const [name, data] of Object.entries(DATA)) {
    messages(name,
      Object.entries(VIEWS).map(([id, select]) => subscribe(id, 'Post', 'post-146', select, { args: { comments: { first: 1 } } })),
      [entityEvent('Post', 'post-146', { data, eventId: 'e1' }), entityEvent('Post', 'post-146', { changed: ['title'], data, eventId: 'e2' })],
    );
  }
  messages('a count in the data', [subscribe('a', 'Post', 'post-146', ['commentCount'])], [entityEvent('Post', 'post-146', { data: { id: 'd', commentCount: 77 } }), entityEvent('Post', 'post-146', { data: { id: 'd' } })]);
  messages('data of a record that does not exist', [subscribe('a', 'Post', 'nope', ['title'])], [entityEvent('Post', 'nope', { data: { id: 'nope', title: 'd' } }), entityEvent('Post', 'nope', { data: { id: 'nope' } }), entityEvent('Post', 'nope', { data: null })]);
  messages('the root id counts even for a view without it', [subscribe('a', 'Channel', 'general', ['title']), subscribe('m', 'Event', 'event-03', ['mainChannel'])], [entityEvent('Channel', 'general', { data: { slug: 'd', title: 'd' } }), entityEvent('Channel', 'general', { data: { slug: 'd', title: 'd', id: 'd' } }), entityEvent('Channel', 'general', { data: { slug: 'd', title: 'd', id: 'd' }, changed: ['title'] }), ...['d', null, 5, [], [{}], {}, { title: 'd' }, { slug: 'd' }].map((mainChannel) => entityEvent('Event', 'event-03', { data: { id: 'd', mainChannel } }))]);
  messages('dates in data are texts', [subscribe('a', 'Post', 'post-146', ['createdAt', 'updatedAt'])], [entityEvent('Post', 'post-146', { data: { id: 'd', createdAt: 'yesterday', updatedAt: 5 } })]);
  messages('data is masked below lists and lists of lists',
    [subscribe('a', 'Category', 'cat-1', ['posts.title', 'posts.comments.content'], { args: { posts: { first: 2, comments: { last: 1 } } } })],
    [entityEvent('Category', 'cat-1', { data: { id: 'd', posts: [1, 2, 3].map((n) => ({ id: `p${n}`, title: 'd', note: 'private', comments: [1, 2].map((m) => ({ id: `c${m}`, content: 'd', authorId: 'private' })) })) } })],
  );
  messages('wrong page arguments fail each message', [subscribe('a', 'Post', 'post-146', ['comments'], { args: { comments: { first: 0 } } }), subscribe('b', 'Post', 'post-146', ['title'], { args: { comments: { first: 0 } } })], [entityEvent('Post', 'post-146', { eventId: 'e1' }), entityEvent('Post', 'post-146', { eventId: 'e2', changed: ['title'] }), entityEvent('Post', 'post-146', { eventId: 'e3', type: 'delete' })]);

  suite.section('16.5.4');
  messages('a record that no longer exists', [subscribe('a', 'Post', 'nope', ['title']), subscribe('t', 'Tag', 999, ['name'])], [entityEvent('Post', 'nope', { eventId: 'e1' }), entityEvent('Post', 'nope', { eventId: 'e2', changed: ['title'] }), entityEvent('Tag', 999), entityEvent('Tag', '999')]);
  messages('a type without a way to fetch', [subscribe('a', 'EventAttendee', 'att-01-01', ['status'])], [entityEvent('EventAttendee', 'att-01-01', { eventId: 'e1' }), entityEvent('EventAttendee', 'att-01-01', { data: { id: 'att-01-01', status: 'd', eventId: 'private' } }), entityEvent('EventAttendee', 'att-01-01', { type: 'delete' })]);

  suite.section('16.6');
  for (const type of [...EDGES, 'deleteEdge', 'invalidate']) {
    const all = { type, id: 'post-146', nodeType: 'Post' };
    messages(`${type}`,
      [subscribeConnection('a', 'Post', 'posts', ['title']), subscribeConnection('b', 'Tag', 'posts', ['likes', 'comments.content'], { selectionArgs: { comments: { first: 1 } } }), subscribeConnection('c', 'Nope', 'posts', ['id'])],
      [
        { ...all, eventId: 'e1' },
        { ...all, cursor: 'c1', targetCursor: 't1', eventId: 'e2' },
        { ...all, cursor: '', targetCursor: '' },
        { type, id: 'post-146' },
        { type, nodeType: 'Post' },
        { type },
        { ...all, id: 'nope' },
        { ...all, nodeType: 'Nope' },
        { ...all, nodeType: 'Comment' },
        { ...all, nodeType: '' },
        { ...all, id: 7, nodeType: 'Tag' },
        { ...all, node: null },
        { ...all, node: { id: 'd', title: 'd', note: 'private' } },
        { ...all, node: { id: 'd' } },
        { ...all, node: { id: 'd', title: 'd', likes: 5, comments: [{ id: 'x', content: 'd', postId: 'private' }, { id: 'y', content: 'e' }] } },
        { ...all, node: 'text' },
        { ...all, node: [] },
        { type, node: { id: 'd', title: 'd' } },
        { type, node: { id: 'd', title: 'd' }, nodeType: 'Post' },
        { type, node: { title: 'd' }, nodeType: 'Post' },
      ].map((event) => connectionEvent('posts', event)),
    );
  }
  messages('nodes are resolved for the stream\'s viewer', [subscribeConnection('a', 'User', 'users', ['email', 'displayName', 'password'])], [connectionEvent('users', { type: 'appendNode', id: 'user-03' }), connectionEvent('users', { type: 'appendNode', id: 'user-04' })], MEMBER);
  messages('args are for matching, selection args for the node', [subscribeConnection('a', 'Post', 'posts', ['excerpt', 'comments.content'], { args: { excerptLength: 2 }, selectionArgs: { excerptLength: 5, comments: { last: 1 } } }), subscribeConnection('b', 'Post', 'posts', ['excerpt'], { args: { excerptLength: 2, first: 3 } })], [connectionEvent('posts', { type: 'appendNode', id: 'post-008' }, { excerptLength: 2 }), connectionEvent('posts', { type: 'appendNode', id: 'post-008' }, { excerptLength: 5 })]);
  messages('wrong selection args fail', [subscribeConnection('a', 'Post', 'posts', ['comments'], { selectionArgs: { comments: { first: 0 } } })], [connectionEvent('posts', { type: 'appendNode', id: 'post-146', eventId: 'e1' }), connectionEvent('posts', { type: 'deleteEdge', id: 'post-146', eventId: 'e2' })]);
  messages('nodes of a type without a way to fetch', [subscribeConnection('a', 'EventAttendee', 'Event.attendees', ['status'])], [connectionEvent('Event.attendees', { type: 'appendNode', id: 'att-01-01' }), connectionEvent('Event.attendees', { type: 'appendNode', node: { id: 'x', status: 'd', userId: 'private' } })]);
  messages('every type of node', ['User', 'Post', 'Comment', 'Category', 'Tag', 'Event', 'Channel', 'ChannelEntry'].map((type) => subscribeConnection(type, type, type, ['id', 'slug', 'name', 'title', 'body', 'content'])), [['User', 'user-03'], ['Post', 'post-001'], ['Comment', 'comment-0001'], ['Category', 'cat-1'], ['Tag', 7], ['Event', 'event-01'], ['Channel', 'general'], ['ChannelEntry', 'general:01HQHRH2D8Z0FZW76ZXK3N1BEX']].map(([type, id]) => connectionEvent(type, { type: 'appendNode', id })));

  suite.section('16.7');
  for (const eventId of ['', ' ', '0', 'e:1', 'id: x', '東京', '"quoted"', 'x'.repeat(500), ':', '\\', 'null']) {
    messages(`event id ${JSON.stringify(eventId.slice(0, 20))}`, [subscribe('a', 'Post', 'post-001', ['title']), subscribeConnection('b', 'Post', 'posts', ['title'])], [entityEvent('Post', 'post-001', { eventId }), entityEvent('Post', 'post-001', { eventId, type: 'delete' }), connectionEvent('posts', { type: 'appendNode', id: 'post-001', eventId }), connectionEvent('posts', { type: 'appendNode', id: 'nope', eventId })]);
  }
  messages('texts in data', [subscribe('a "b"\n東', 'Post', 'post-146', ['title', 'metadata'])], [entityEvent('Post', 'post-146', { data: { id: 'd', title: 'line\nfeed\r\u2028\u0000', metadata: ['\ud800', '👩‍💻', 1e300, null] } })]);

  suite.section('16.8');
  suite.scenario('1000 waiting events all arrive', async (session) => {
    const stream = await session.open('open');
    await session.control('subscribe', stream, [subscribe('a', 'Tag', 7, ['name'])]);
    await session.emit('emit', Array.from({ length: 1000 }, (_, index) => entityEvent('Tag', 7, { eventId: `n${index}` })));
    await session.take('all', stream, 1000);
    await session.frames('and no more', stream);
  });
  messages('events after an error follow in order', [subscribe('bad', 'Post', 'post-146', ['comments'], { args: { comments: { first: 0 } } }), subscribe('good', 'Post', 'post-146', ['title'])], Array.from({ length: 5 }, (_, index) => entityEvent('Post', 'post-146', { eventId: `e${index}` })));

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
    watch(session, [subscribe('a', 'Post', 'post-003', ['likes', 'title']), subscribe('b', 'Post', 'post-003', ['title']), subscribe('c', 'Post', 'post-004', ['likes'])], [
      ['like', mutation('post.like', { id: 'post-003' })],
      ['unlike', mutation('post.unlike', { id: 'post-003', by: 5 })],
      ['like another', mutation('post.like', { id: 'post-005' })],
      ['fail', mutation('post.like', { id: 'nope' })],
      ['fail validation', mutation('post.like', { id: 'post-003', by: 0 })],
      ['fail to answer', mutation('post.like', { id: 'post-003', args: { comments: { first: 0 } } }, ['comments'])],
    ]));
  suite.changes('posts', (session) =>
    watch(session, [subscribeConnection('all', 'Post', 'posts', ['title', 'author.name']), subscribeConnection('args', 'Post', 'posts', ['title'], { args: { q: 1 } }), subscribeConnection('top', 'Post', 'topPosts', ['title']), subscribe('new', 'Post', 'post-new-1', ['title'])], [
      ['add', mutation('post.add', { title: 'New', content: 'C' }), MEMBER],
      ['without login', mutation('post.add', { title: 'New', content: 'C' })],
      ['like it', mutation('post.like', { id: 'post-new-1' })],
    ]));
  suite.changes('comments', (session) =>
    watch(session, [
      subscribeConnection('list', 'Comment', 'Post.comments', ['content', 'author.name', 'isMine'], { args: { id: 'post-015', first: 3 } }),
      subscribeConnection('other', 'Comment', 'Post.comments', ['content'], { args: { id: 'post-016' } }),
      subscribe('post', 'Post', 'post-015', ['title', 'commentCount', 'comments.content']),
      subscribe('count', 'Post', 'post-015', ['commentCount']),
      subscribe('title', 'Post', 'post-015', ['title']),
      subscribe('comment', 'Comment', 'comment-new-1', ['content']),
    ], [
      ['add', mutation('comment.add', { content: 'Hello', postId: 'post-015' }), MEMBER],
      ['add another', mutation('comment.add', { content: 'Hi', postId: 'post-015' }), ADMIN],
      ['not one\'s own', mutation('comment.delete', { id: 'comment-new-2' }), MEMBER],
      ['delete', mutation('comment.delete', { id: 'comment-new-1' }), MEMBER],
      ['delete again', mutation('comment.delete', { id: 'comment-new-1' }), MEMBER],
    ]));
  suite.changes('attendees', (session) =>
    watch(session, [subscribe('event', 'Event', 'event-10', ['attendingCount', 'waitlistCount', 'attendees.status', 'name']), subscribe('name', 'Event', 'event-10', ['name']), subscribeConnection('list', 'EventAttendee', 'Event.attendees', ['status'], { args: { id: 'event-10' } })], [
      ['rsvp', mutation('event.rsvp', { eventId: 'event-10', status: 'GOING' }), MEMBER],
      ['again', mutation('event.rsvp', { eventId: 'event-10', status: 'INTERESTED' }), MEMBER],
    ]));
  suite.changes('users', (session) =>
    watch(session, [subscribe('user', 'User', 'user-03', ['name', 'email', 'greeting', 'displayName']), subscribe('bio', 'User', 'user-03', ['bio'])], [
      ['update', mutation('user.update', { name: 'New Name' }), MEMBER],
      ['fail', mutation('user.update', { name: 'x' }), MEMBER],
    ]));
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

/** @param {import('../suite.js').Suite} suite */
export function heartbeat(suite) {
  suite.section('16.8');
  suite.scenario('a heartbeat', async (session) => {
    const stream = await session.open('open');
    session.note('within 40 seconds', await stream.heartbeat(40_000));
  });
}
