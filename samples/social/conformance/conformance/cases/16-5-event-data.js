import { entityEvent, subscribe } from '../operations.js';

/** @param {import('../suite.js').Suite} suite */
export default function eventData(suite) {
  suite.section('16.5.3');
  /** Whether an event's data is used instead of the row: texts of the data differ from the row's. */
  const DATA = {
    null: null,
    'a text': 'x',
    'a number': 5,
    false: false,
    'an array': [],
    'an array with the record': [{ id: 'd', title: 'd', author: { id: 'd', name: 'd' } }],
    'an empty object': {},
    'only an id': { id: 'd' },
    'no id': { title: 'd' },
    'id and title': { id: 'd', title: 'd' },
    'a null title': { id: 'd', title: null },
    'another id': { id: 'post-999', title: 'd' },
    'a title of another type': { id: 'd', title: { x: [1, null] } },
    'more than is selected': {
      id: 'd',
      title: 'd',
      note: 'private',
      authorId: 'private',
      likes: 5,
      nope: 1,
    },
    'author without fields': { id: 'd', title: 'd', author: {} },
    'author with id': { id: 'd', title: 'd', author: { id: 'd' } },
    'author complete': { id: 'd', title: 'd', author: { id: 'd', name: 'd', password: 'private' } },
    'author null': { id: 'd', title: 'd', author: null },
    'author a text': { id: 'd', title: 'd', author: 'd' },
    'author an array': {
      id: 'd',
      title: 'd',
      author: [
        { id: 'd', name: 'd', password: 'private' },
        { id: 'e', name: null },
      ],
    },
    'author an empty array': { id: 'd', title: 'd', author: [] },
    'author an array with a gap': {
      id: 'd',
      title: 'd',
      author: [{ id: 'd', name: 'd' }, { id: 'e' }],
    },
    'author an array with null': { id: 'd', title: 'd', author: [null] },
    'comments empty': { id: 'd', title: 'd', comments: [] },
    'comments complete': {
      id: 'd',
      title: 'd',
      comments: [
        { id: 'd1', content: 'd', authorId: 'private' },
        { id: 'd2', content: 'e', author: {} },
      ],
    },
    'comments incomplete': {
      id: 'd',
      title: 'd',
      comments: [{ id: 'd1', content: 'd' }, { id: 'd2' }],
    },
    'comments with null': { id: 'd', title: 'd', comments: [null] },
    'comments null': { id: 'd', title: 'd', comments: null },
    'comments a text': { id: 'd', title: 'd', comments: 'd' },
    'comments an object': {
      id: 'd',
      title: 'd',
      comments: { id: 'd1', content: 'd', authorId: 'private' },
    },
    'comments a connection': {
      id: 'd',
      title: 'd',
      comments: {
        items: [{ cursor: 'x', node: { id: 'd1', content: 'd' } }],
        pagination: { hasNext: false, hasPrevious: false },
      },
    },
    'a count': { id: 'd', title: 'd', commentCount: 77 },
    metadata: { id: 'd', title: 'd', metadata: { password: 'x', items: [] } },
  };
  const VIEWS = {
    title: ['title'],
    author: ['title', 'author.name'],
    'bare author': ['author'],
    comments: ['title', 'comments.content'],
    nothing: [],
    unknown: ['nope', 'title.x', 'author.nope'],
    metadata: ['metadata'],
  };
  for (const [name, data] of Object.entries(DATA)) {
    suite.messages(
      name,
      Object.entries(VIEWS).map(([id, select]) =>
        subscribe(id, 'Post', 'post-146', select, { args: { comments: { first: 1 } } }),
      ),
      [
        entityEvent('Post', 'post-146', { data, eventId: 'e1' }),
        entityEvent('Post', 'post-146', { changed: ['title'], data, eventId: 'e2' }),
      ],
    );
  }
  suite.messages(
    'data of a record that does not exist',
    [subscribe('a', 'Post', 'nope', ['title'])],
    [
      entityEvent('Post', 'nope', { data: { id: 'nope', title: 'd' } }),
      entityEvent('Post', 'nope', { data: { id: 'nope' } }),
      entityEvent('Post', 'nope', { data: null }),
    ],
  );
  suite.messages(
    'the root id counts even for a view without it',
    [
      subscribe('a', 'Channel', 'general', ['title']),
      subscribe('m', 'Event', 'event-03', ['mainChannel']),
    ],
    [
      entityEvent('Channel', 'general', { data: { slug: 'd', title: 'd' } }),
      entityEvent('Channel', 'general', { data: { slug: 'd', title: 'd', id: 'd' } }),
      entityEvent('Channel', 'general', {
        data: { slug: 'd', title: 'd', id: 'd' },
        changed: ['title'],
      }),
      ...['d', null, 5, [], [{}], {}, { title: 'd' }, { slug: 'd' }].map((mainChannel) =>
        entityEvent('Event', 'event-03', { data: { id: 'd', mainChannel } }),
      ),
    ],
  );
  suite.messages(
    'dates in data are texts',
    [subscribe('a', 'Post', 'post-146', ['createdAt', 'updatedAt'])],
    [entityEvent('Post', 'post-146', { data: { id: 'd', createdAt: 'yesterday', updatedAt: 5 } })],
  );
  suite.messages(
    'data is masked below lists and lists of lists',
    [
      subscribe('a', 'Category', 'cat-1', ['posts.title', 'posts.comments.content'], {
        args: { posts: { first: 2, comments: { last: 1 } } },
      }),
    ],
    [
      entityEvent('Category', 'cat-1', {
        data: {
          id: 'd',
          posts: [1, 2, 3].map((n) => ({
            id: `p${n}`,
            title: 'd',
            note: 'private',
            comments: [1, 2].map((m) => ({ id: `c${m}`, content: 'd', authorId: 'private' })),
          })),
        },
      }),
    ],
  );
  suite.messages(
    'wrong page arguments fail each message',
    [
      subscribe('a', 'Post', 'post-146', ['comments'], { args: { comments: { first: 0 } } }),
      subscribe('b', 'Post', 'post-146', ['title'], { args: { comments: { first: 0 } } }),
    ],
    [
      entityEvent('Post', 'post-146', { eventId: 'e1' }),
      entityEvent('Post', 'post-146', { eventId: 'e2', changed: ['title'] }),
      entityEvent('Post', 'post-146', { eventId: 'e3', type: 'delete' }),
    ],
  );

  suite.section('16.5.4');
  suite.messages(
    'a record that no longer exists',
    [subscribe('a', 'Post', 'nope', ['title']), subscribe('t', 'Tag', 999, ['name'])],
    [
      entityEvent('Post', 'nope', { eventId: 'e1' }),
      entityEvent('Post', 'nope', { eventId: 'e2', changed: ['title'] }),
      entityEvent('Tag', 999),
      entityEvent('Tag', '999'),
    ],
  );
  suite.messages(
    'a type without a way to fetch',
    [subscribe('a', 'EventAttendee', 'att-01-01', ['status'])],
    [
      entityEvent('EventAttendee', 'att-01-01', { eventId: 'e1' }),
      entityEvent('EventAttendee', 'att-01-01', {
        data: { id: 'att-01-01', status: 'd', eventId: 'private' },
      }),
      entityEvent('EventAttendee', 'att-01-01', { type: 'delete' }),
    ],
  );
}
