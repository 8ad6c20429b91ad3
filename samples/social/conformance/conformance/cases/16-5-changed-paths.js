import { as, entityEvent, subscribe } from '../operations.js';

const ADMIN = { headers: as('user-01') };

/** @param {import('../suite.js').Suite} suite */
export default function changedPaths(suite) {
  suite.section('16.5.1');
  const SELECT = [
    'title',
    'author.name',
    'author.id',
    'likes',
    'comments.content',
    'comments.id',
    'comments.author.id',
    'comments.author.name',
    'id',
  ];
  for (const changed of [
    undefined,
    [],
    [''],
    ['title'],
    ['likes', 'title'],
    ['author'],
    ['author.name'],
    ['author.id'],
    ['author.bio'],
    ['auth'],
    ['authors'],
    ['author.'],
    ['author.name.x'],
    ['comments'],
    ['comments.author'],
    ['comments.author.name'],
    ['comments.content'],
    ['comments.id'],
    ['id'],
    ['nope'],
    ['nope', 'likes'],
    ['', 'likes'],
    ['*'],
    ['.'],
    ['title.x'],
    ['LIKES'],
    ['author', 'author.name', 'author'],
    ['likes', 'comments', 'author'],
  ]) {
    suite.messages(
      `changed ${JSON.stringify(changed)}`,
      [
        subscribe('all', 'Post', 'post-146', SELECT, { args: { comments: { first: 1 } } }),
        subscribe('few', 'Post', 'post-146', ['likes']),
        subscribe('none', 'Post', 'post-146'),
      ],
      [
        entityEvent('Post', 'post-146', { eventId: 'e1', changed }),
        entityEvent('Post', 'post-146', { eventId: 'e2', changed, type: 'delete' }),
      ],
    );
  }
  suite.messages(
    'odd selections meet changed paths',
    [
      subscribe('a', 'Post', 'post-146', [
        'nope',
        'nope.id',
        'author',
        'likes.x',
        '',
        '.id',
        'title',
        'title',
      ]),
    ],
    [['nope'], ['author'], ['likes'], [''], ['title'], ['id'], ['author.name'], ['likes.y']].map(
      (changed) => entityEvent('Post', 'post-146', { changed, eventId: changed.join() }),
    ),
  );
  suite.messages(
    'a key field of another name',
    [subscribe('a', 'Channel', 'general', ['title', 'memberCount', 'owner.name', 'owner.id'])],
    [['title'], ['owner'], ['slug'], ['id'], undefined].map((changed) =>
      entityEvent('Channel', 'general', { changed, eventId: String(changed) }),
    ),
  );
  suite.messages(
    'fields that run code',
    [
      subscribe(
        'a',
        'Post',
        'post-004',
        ['commentCount', 'excerpt', 'editorNote', 'viewerIsAuthor'],
        { args: { excerptLength: 3 } },
      ),
    ],
    [
      ['commentCount'],
      ['excerpt', 'commentCount'],
      ['note'],
      ['editorNote'],
      ['viewerIsAuthor'],
    ].map((changed) => entityEvent('Post', 'post-004', { changed, eventId: changed.join() })),
    ADMIN,
  );

  suite.section('16.5.2');
  suite.messages(
    'deletes',
    [subscribe('a', 'Post', 'post-001', ['title']), subscribe('t', 'Tag', '7', ['name'])],
    [
      entityEvent('Post', 'post-001', { type: 'delete' }),
      entityEvent('Tag', 7, { type: 'delete', eventId: 'e2' }),
      entityEvent('Tag', '7', { type: 'delete', data: { id: 7, name: 'x' } }),
      entityEvent('Post', 'post-001', { type: 'delete', changed: ['title'] }),
      entityEvent('Post', 'post-001', { type: 'delete', changed: ['likes'] }),
      entityEvent('Post', 'post-001', { type: 'delete', changed: [] }),
    ],
  );
}
