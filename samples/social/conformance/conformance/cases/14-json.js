import { byId, echo, list, mutation, query } from '../operations.js';

const ECHOES = {
  'absent and null': { a: null, b: [null, { c: null }] },
  'empty things': { '': '', a: [], b: {}, c: [[]], d: [{}] },
  'look-alikes of dates': ['2024-01-01T00:00:00.000Z', '2024-01-01', '+012026-01-01T00:00:00.000Z'],
  'look-alikes of connections': { items: [], pagination: { hasNext: true, hasPrevious: false } },
  'private names': { password: 'x', note: 'y', recoveryEmail: 'z' },
  numbers: [
    0, -0, 1, -1, 0.1, 1e21, 1e-7, 123456789.125, 4294967296, 9007199254740991, -9007199254740991,
    5e-324, 1.7976931348623157e308, 1e100,
  ],
  'control characters': Array.from({ length: 33 }, (_, code) => String.fromCharCode(code)).join(''),
  'DEL to NBSP': Array.from({ length: 34 }, (_, code) => String.fromCharCode(127 + code)).join(''),
  'line separators': '\u2028\u2029\u0085\ufeff',
  'unpaired surrogates': [
    '\ud800',
    '\udfff',
    'a\ud83d',
    '\ude00b',
    '\ude00\ud83d',
    { '\ud83d': '\udc00' },
  ],
  pairs: ['😀', '𝔘', '👩‍💻', '🇯🇵', '\u{10ffff}'],
  composed: ['é', 'e\u0301', 'ﬁ', 'İ', 'ß', 'Å', 'Å'],
  markup: '<script>&amp;\'"</script>',
  slashes: 'a/b\\c\\/d',
  'keys of all sorts': { 'a.b': 1, 0: 2, 10: 3, 2: 4, é: 5, '"': 6, '\n': 7, ' ': 8 },
  'a long text': 'x'.repeat(70_000),
  'a long text of wide letters': '東'.repeat(40_000),
  'a long array': Array.from({ length: 3000 }, (_, index) => index),
};

/** @param {import('../suite.js').Suite} suite */
export default function json(suite) {
  suite.section('14');
  for (const [name, value] of Object.entries(ECHOES)) suite.check(name, echo(value));
  suite.check(
    'dates',
    list('posts', { first: 3 }, ['createdAt', 'updatedAt']),
    list('posts', { last: 3 }, ['createdAt', 'updatedAt']),
    list('topPosts', { first: 400 }, ['createdAt', 'updatedAt']),
    query('stats'),
  );
  suite.check(
    'doubles of the fixture',
    list('users', { first: 50 }, ['karma', 'score']),
    list('topPosts', { first: 400 }, ['likes', 'rating']),
    list('events', { first: 30 }, ['capacity']),
    list('channels', undefined, ['memberCount']),
  );
  suite.check(
    'texts of the fixture',
    list('posts', { first: 400 }, ['title', 'content', 'metadata', 'excerpt']),
    list('users', { first: 50 }, ['bio', 'name', 'username']),
    list('tags', { first: 40 }, ['description', 'name']),
    list('events', { first: 30 }, [
      'description',
      'location',
      'livestreamUrl',
      'topics',
      'attendees.notes',
    ]),
    list('categories', undefined, ['name', 'description']),
    list('channels', undefined, ['title', 'description', 'entries.body']),
  );
  suite.check(
    'texts of all comments',
    list('comments', { first: 3000 }, ['content', 'excerpt', 'createdAt']),
  );
  suite.check(
    'every comment through its post',
    byId(
      'Post',
      ['post-001', 'post-002', 'post-008'],
      ['comments.content', 'comments.author.name', 'comments.createdAt'],
    ),
  );

  suite.section('15');
  suite.check(
    'the manifest',
    query('debug.manifest'),
    query('debug.manifest', { x: 1 }, ['lists']),
  );

  suite.section('12');
  suite.check(
    'issues of all shapes',
    query('restricted'),
    mutation('account.close'),
    mutation('post.like'),
    query('boom'),
    query('post'),
  );
}
