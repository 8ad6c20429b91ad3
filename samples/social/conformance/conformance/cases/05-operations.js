import { byId, echo, list, mutation, query } from '../operations.js';

const TYPES = [
  'User',
  'Post',
  'Comment',
  'Category',
  'Tag',
  'Event',
  'EventAttendee',
  'Channel',
  'ChannelEntry',
];
const NAMES = [
  '',
  ' ',
  'nope',
  'Posts',
  'posts ',
  'post',
  "it's",
  '"quoted"',
  'a\nb\u0000',
  'é東京👩‍💻',
  '<script>',
  '%s {0} $1',
  'commentFeed',
  'viewer',
  'stats',
  'post.like',
  'debug',
  'debug.',
  'x'.repeat(3000),
];

/** @param {import('../suite.js').Suite} suite */
export default function operations(suite) {
  suite.section('4');
  suite.check(
    'results in order',
    query('stats'),
    list('users', { first: 1 }),
    byId('Post', ['post-001']),
    query('nothing'),
    query('boom'),
    echo({ x: 1 }),
  );
  suite.send('duplicate ids', {
    body: JSON.stringify({
      version: 1,
      operations: ['a', 'a', '', '', 'a'].map((id, index) => ({
        id,
        ...byId('Tag', [index + 1], ['name']),
      })),
    }),
  });
  suite.check('a failure among successes', query('stats'), query('boom'), query('stats'));
  suite.check(
    'the same operation ten times',
    ...Array.from({ length: 10 }, () => list('tags', { first: 2 }, ['name'])),
  );
  suite.check(
    'no value, and null',
    query('nothing'),
    query('viewer'),
    query('post', { id: 'nope' }),
    echo(undefined),
    echo(null),
  );

  suite.section('5 names');
  for (const name of NAMES) {
    const text = JSON.stringify(name.slice(0, 20));
    suite.check(
      `list, query, mutation and type ${text}`,
      list(name),
      query(name),
      mutation(name),
      byId(name, ['1']),
    );
  }
  for (const type of [
    'post',
    'POST',
    'Posts',
    ' Post',
    'Profile',
    'Debug',
    'Unknown',
    'Channels',
  ]) {
    suite.check(`type ${JSON.stringify(type)}`, byId(type, ['1'], ['id']), byId(type, []));
  }
  suite.check('an empty type and no ids', byId('', []));

  suite.section('5.1');
  const ids = {
    User: ['user-03', 'nope', 'user-01', 'user-03'],
    Post: ['post-003', 'nope', 'post-✨-013', 'post/014?x=1&y', 'post-003'],
    Comment: ['comment-0003', 'nope', 'comment-0001', 'comment-0003'],
    Category: ['cat-3', 'nope', 'cat-1', 'cat-3'],
    Tag: [7, 'nope', '3', '7', 1],
    Event: ['event-05', 'nope', 'event-02', 'event-05'],
    EventAttendee: ['att-01-01'],
    Channel: ['lounge', 'nope', '東京', 'ops:alerts', 'lounge'],
    ChannelEntry: [
      'ops:alerts:01HZGQT35K32A88YZ4KQF54B7H',
      'ops:01HZGQT35K32A88YZ4KQF54B7H',
      'alerts:01HZGQT35K32A88YZ4KQF54B7H',
      'general:01HQHRH2D8Z0FZW76ZXK3N1BEX',
      'general:',
      ':general',
      'general',
      ':',
      'general:01HQHRH2D8Z0FZW76ZXK3N1BEX:',
      'ops:alerts:01HZGQT35K32A88YZ4KQF54B7H',
    ],
  };
  for (const type of TYPES) {
    suite.check(
      `${type}: found, missing, repeated`,
      byId(type, ids[type], ['id', 'slug', 'name', 'title', 'body']),
    );
    suite.check(`${type}: no ids`, byId(type, [], ['id']));
    suite.check(`${type}: only missing`, byId(type, ['nope', ''], ['id']));
    suite.check(`${type}: one`, byId(type, ids[type].slice(0, 1)));
  }
  const numbers = {
    User: [
      '12',
      '12.0',
      '1.2e1',
      '120e-1',
      '0.5',
      '5e-1',
      '0.50',
      '1e21',
      '1000000000000000000000',
      '-7',
      '-7.0',
      '9007199254740993',
      '9007199254740992',
      '9007199254740991',
      '17',
      '00017',
      '1e400',
      '-1e400',
      '-0',
      '0',
      '1e-7',
      '123456789012345680000',
    ],
    Tag: [
      '7',
      '7.0',
      '70e-1',
      '7.5',
      '4294967297',
      '4294967297.0',
      '2147483648',
      '9007199254740991',
      '9007199254740992',
      '9007199254740993',
      '-7',
      '0',
      '-0',
      '1e0',
      '10e-1',
      '1e1',
    ],
  };
  for (const [type, literals] of Object.entries(numbers)) {
    for (const literal of literals.filter((text) => !/^0\d/.test(text))) {
      suite.send(`${type} number ${literal}`, {
        body: `{"version":1,"operations":[{"id":"1","kind":"byId","type":"${type}","ids":[${literal}],"select":["name"]}]}`,
      });
    }
    for (const literal of literals)
      suite.check(`${type} string ${literal}`, byId(type, [literal], ['name']));
  }
  for (const id of [
    '07',
    '7 ',
    ' 7',
    '+7',
    '7.',
    '0x7',
    '7e0',
    'constructor',
    '__proto__',
    'toString',
  ]) {
    suite.check(`tag ${JSON.stringify(id)}`, byId('Tag', [id], ['name']));
    suite.check(`user ${JSON.stringify(id)}`, byId('User', [id], ['name']));
  }
  suite.check(
    'ids of all sorts of letters',
    byId('User', ['ユーザー-05', 'user 06', 'üser-07', '👩‍💻-08', 'user:"q"\\09'], ['name']),
  );
  suite.check('composed and decomposed', byId('User', ['é-14', 'e\u0301-14', 'É-14'], ['name']));
  suite.check(
    'tags come in the order of their table',
    byId('Tag', [40, 9007199254740991, 5, '5', 3, 4294967297, 3, 1], ['name']),
  );
  suite.check(
    'top-level page arguments mean nothing',
    byId('Post', ['post-001', 'post-002'], ['title'], { first: 1 }),
  );
  suite.check(
    'nor do wrong ones',
    byId('Post', ['post-001'], ['title'], { first: 'x', last: -1, after: 5, before: null }),
  );
  suite.check(
    'all posts by id',
    byId(
      'Post',
      Array.from({ length: 400 }, (_, index) => `post-${String(index + 1).padStart(3, '0')}`),
      ['title', 'likes'],
    ),
  );

  suite.section('5.2');
  suite.check(
    'a custom list gets args as sent',
    list('commentSearch', { query: 'window', first: 2 }, ['content']),
    list('commentSearch'),
    list('emptyFeed', { first: 0 }, ['x']),
  );
  suite.check(
    'every root list',
    ...[
      'posts',
      'topPosts',
      'categories',
      'events',
      'tags',
      'users',
      'comments',
      'channels',
      'entries',
    ].map((name) => list(name)),
  );

  suite.section('5.3');
  for (const name of ['nothing', 'boom', 'restricted', 'stats', 'viewer', 'debug.manifest']) {
    suite.check(
      `query ${name}`,
      query(name),
      query(name, {}, ['id', 'name']),
      query(name, { first: 'x' }, ['nope']),
    );
    suite.checkWith(
      { 'x-user-id': 'user-01' },
      `query ${name} as an admin`,
      query(name, undefined, ['id', 'role']),
    );
    suite.checkWith(
      { 'x-user-id': 'user-03' },
      `query ${name} as a member`,
      query(name, undefined, ['id', 'role']),
    );
  }

  suite.section('5.4');
  suite.check('args of a mutation are not passed on', {
    ...mutation('debug.echo', { a: 1 }),
    args: { first: 1 },
  });
  suite.check(
    'unknown names before validation',
    mutation('profile.chec', 5),
    mutation('post.lik', {}),
  );
  suite.check(
    'failures',
    mutation('post.explode', { id: 1 }),
    mutation('account.close'),
    mutation('account.close', null, ['x']),
  );
}
