import { as, connectionEvent, subscribeConnection } from '../operations.js';

const MEMBER = { headers: as('user-03') };
const EVENTS = [
  'appendNode',
  'appendEdge',
  'prependNode',
  'prependEdge',
  'insertEdgeBefore',
  'insertEdgeAfter',
  'deleteEdge',
  'invalidate',
];

/** @param {import('../suite.js').Suite} suite */
export default function connections(suite) {
  suite.section('16.6');
  for (const type of EVENTS) {
    const all = { type, id: 'post-146', nodeType: 'Post' };
    suite.messages(
      `${type}`,
      [
        subscribeConnection('a', 'Post', 'posts', ['title']),
        subscribeConnection('b', 'Tag', 'posts', ['likes', 'comments.content'], {
          selectionArgs: { comments: { first: 1 } },
        }),
        subscribeConnection('c', 'Nope', 'posts', ['id']),
      ],
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
        {
          ...all,
          node: {
            id: 'd',
            title: 'd',
            likes: 5,
            comments: [
              { id: 'x', content: 'd', postId: 'private' },
              { id: 'y', content: 'e' },
            ],
          },
        },
        { ...all, node: 'text' },
        { ...all, node: [] },
        { type, node: { id: 'd', title: 'd' } },
        { type, node: { id: 'd', title: 'd' }, nodeType: 'Post' },
        { type, node: { title: 'd' }, nodeType: 'Post' },
      ].map((event) => connectionEvent('posts', event)),
    );
  }
  suite.messages(
    "nodes are resolved for the stream's viewer",
    [subscribeConnection('a', 'User', 'users', ['email', 'displayName', 'password'])],
    [
      connectionEvent('users', { type: 'appendNode', id: 'user-03' }),
      connectionEvent('users', { type: 'appendNode', id: 'user-04' }),
    ],
    MEMBER,
  );
  suite.messages(
    'args are for matching, selection args for the node',
    [
      subscribeConnection('a', 'Post', 'posts', ['excerpt', 'comments.content'], {
        args: { excerptLength: 2 },
        selectionArgs: { excerptLength: 5, comments: { last: 1 } },
      }),
      subscribeConnection('b', 'Post', 'posts', ['excerpt'], {
        args: { excerptLength: 2, first: 3 },
      }),
    ],
    [
      connectionEvent('posts', { type: 'appendNode', id: 'post-008' }, { excerptLength: 2 }),
      connectionEvent('posts', { type: 'appendNode', id: 'post-008' }, { excerptLength: 5 }),
    ],
  );
  suite.messages(
    'wrong selection args fail',
    [
      subscribeConnection('a', 'Post', 'posts', ['comments'], {
        selectionArgs: { comments: { first: 0 } },
      }),
    ],
    [
      connectionEvent('posts', { type: 'appendNode', id: 'post-146', eventId: 'e1' }),
      connectionEvent('posts', { type: 'deleteEdge', id: 'post-146', eventId: 'e2' }),
    ],
  );
  suite.messages(
    'nodes of a type without a way to fetch',
    [subscribeConnection('a', 'EventAttendee', 'Event.attendees', ['status'])],
    [
      connectionEvent('Event.attendees', { type: 'appendNode', id: 'att-01-01' }),
      connectionEvent('Event.attendees', {
        type: 'appendNode',
        node: { id: 'x', status: 'd', userId: 'private' },
      }),
    ],
  );
  suite.messages(
    'every type of node',
    ['User', 'Post', 'Comment', 'Category', 'Tag', 'Event', 'Channel', 'ChannelEntry'].map((type) =>
      subscribeConnection(type, type, type, ['id', 'slug', 'name', 'title', 'body', 'content']),
    ),
    [
      ['User', 'user-03'],
      ['Post', 'post-001'],
      ['Comment', 'comment-0001'],
      ['Category', 'cat-1'],
      ['Tag', 7],
      ['Event', 'event-01'],
      ['Channel', 'general'],
      ['ChannelEntry', 'general:01HQHRH2D8Z0FZW76ZXK3N1BEX'],
    ].map(([type, id]) => connectionEvent(type, { type: 'appendNode', id })),
  );
}
