import { as, echo, mutation } from '../operations.js';

/** Inputs that are right, and for each field values that are not, or only just. */
const INPUTS = {
  'post.like': { args: {}, by: 1, id: 'nope' },
  'post.unlike': { args: {}, by: 1000, id: 'nope' },
  'post.add': {
    args: {},
    categoryId: null,
    content: 'C',
    published: true,
    tagIds: [999999],
    title: 'T',
  },
  'comment.add': { args: {}, content: 'C', postId: 'nope' },
  'comment.delete': { args: {}, id: 'nope' },
  'event.rsvp': { eventId: 'nope', notes: null, status: 'GOING' },
  'user.update': { bio: null, name: 'ab' },
  'profile.check': {
    age: 30,
    agree: true,
    aliases: ['ab'],
    limits: { daily: 1 },
    settings: { theme: 'dark', volume: 0.5 },
  },
};

const VALUES = [
  null,
  true,
  false,
  0,
  1,
  -1,
  1.5,
  1001,
  9007199254740992,
  -9007199254740992,
  1e300,
  '',
  'x',
  '5',
  'GOING',
  [],
  {},
  ['x'],
  [1],
  [1.5, 'x', null],
  { x: 1 },
  { length: 0 },
  { length: 1000 },
];

const without = (object, key) => {
  const { [key]: _, ...rest } = object;
  return rest;
};

/** @param {import('../suite.js').Suite} suite */
export default function validation(suite) {
  const send = (name, label, inputs) =>
    suite.checkWith(
      as('user-03'),
      `${name} ${label}`,
      ...inputs.map((input) => mutation(name, input, ['id'])),
    );

  suite.section('13.1');
  for (const value of VALUES) suite.check(`echo ${JSON.stringify(value)}`, echo(value));
  suite.check('echo of nothing', echo(undefined));

  suite.section('13.3');
  for (const [name, input] of Object.entries(INPUTS)) {
    if (name === 'user.update') continue;
    for (const value of VALUES) send(name, `input ${JSON.stringify(value)}`, [value]);
    send(name, 'without input', [undefined]);
    send(name, 'all right', [input]);
    for (const key of Object.keys(input)) {
      send(name, `without ${key}`, [without(input, key)]);
      for (const value of VALUES)
        send(name, `${key} ${JSON.stringify(value)}`, [{ ...input, [key]: value }]);
    }
    send(name, 'with unknown keys', [{ ...input, extra: 1, Extra: null }]);
  }
  for (const value of VALUES)
    suite.check(
      `user.update bio ${JSON.stringify(value)}`,
      mutation('user.update', { bio: value, name: 'x' }),
    );
  for (const value of VALUES)
    suite.check(
      `user.update name ${JSON.stringify(value)}`,
      mutation('user.update', { name: value }),
    );
  for (const value of VALUES)
    suite.check(`user.update input ${JSON.stringify(value)}`, mutation('user.update', value));

  suite.section('app 9');
  const profile = INPUTS['profile.check'];
  const check = (label, change) =>
    suite.check(`profile.check ${label}`, mutation('profile.check', { ...profile, ...change }));
  for (const age of [
    0, 150, 151, -1, 0.5, 150.5, -0.5, 1e15, 9007199254740991, 9007199254740992, 1e300, -1e300,
  ])
    check(`age ${age}`, { age });
  for (const agree of [true, false, 1, 'true', null])
    check(`agree ${JSON.stringify(agree)}`, { agree });
  for (const aliases of [
    [],
    ['a'],
    ['ab', 'cd', 'ef'],
    ['ab', 'cd', 'ef', 'gh'],
    ['a', '', 'b', 'c', 5],
    [null],
    [['ab']],
    ['👩', 'é', 'e\u0301'],
    [[], {}],
  ]) {
    check(`aliases ${JSON.stringify(aliases)}`, { aliases });
  }
  for (const limits of [
    {},
    { daily: 0 },
    { daily: -1 },
    { daily: 5e-324 },
    { daily: 1e300 },
    { daily: '1' },
    { daily: null },
    { daily: 1, weekly: 2 },
    { weekly: 2, monthly: 3 },
    { daily: 0, 'a "b"': 1, é: 2 },
    { x: 1 },
    [],
    null,
    'x',
  ]) {
    check(`limits ${JSON.stringify(limits)}`, { limits });
  }
  for (const settings of [
    {},
    { theme: 'light' },
    { theme: 'light', volume: null },
    { theme: 'Light', volume: 1 },
    { theme: 'light', volume: 1.01 },
    { theme: 'light', volume: -0.01 },
    { theme: null, volume: 'x' },
    { theme: 5, volume: 0 },
    { theme: 'light', volume: 1, extra: true },
    { volume: 0 },
    [],
    null,
    'x',
  ]) {
    check(`settings ${JSON.stringify(settings)}`, { settings });
  }
  check('everything wrong', {
    age: -0.5,
    agree: false,
    aliases: ['', 1, 'a', 'b'],
    limits: { daily: 0, x: 1 },
    settings: { theme: 'x', volume: 2 },
  });
  suite.check(
    'profile.check unknown keys are dropped',
    mutation('profile.check', {
      ...profile,
      extra: 1,
      settings: { ...profile.settings, extra: 2 },
    }),
  );
  suite.check(
    'profile.check key order is no matter',
    mutation(
      'profile.check',
      Object.fromEntries(Object.entries({ ...profile, age: 'x', settings: 5, agree: 0 }).reverse()),
    ),
  );

  const raw = (name, input) =>
    `{"version":1,"operations":[{"id":"1","kind":"mutation","name":"${name}","select":[],"input":${input}}]}`;
  for (const literal of [
    '1e400',
    '-1e400',
    '1.0',
    '1e0',
    '1.00000000000000000001',
    '9007199254740993',
    '1e16',
    '-1e16',
    '0.1e1',
    '150.0000000000000000001',
    '-0.0',
    '1e-400',
  ]) {
    suite.send(`age ${literal}`, {
      body: raw(
        'profile.check',
        `{"age":${literal},"agree":true,"aliases":["ab"],"settings":{"theme":"dark","volume":null}}`,
      ),
    });
    suite.send(`by ${literal}`, { body: raw('post.like', `{"id":"nope","by":${literal}}`) });
    suite.send(`volume and daily ${literal}`, {
      body: raw(
        'profile.check',
        `{"age":1,"agree":true,"aliases":["ab"],"limits":{"daily":${literal}},"settings":{"theme":"dark","volume":${literal}}}`,
      ),
    });
    suite.send(`tag ${literal}`, {
      headers: as('user-03'),
      body: raw(
        'post.add',
        `{"title":"T","content":"C","categoryId":"nope","tagIds":[${literal}]}`,
      ),
    });
    suite.send(`number instead of a text ${literal}`, {
      body: raw('post.like', `{"id":${literal}}`),
    });
  }
  suite.send('keys twice', {
    body: raw(
      'profile.check',
      '{"age":"x","age":1,"agree":true,"aliases":["ab"],"settings":{"theme":"dark","volume":null}}',
    ),
  });
  suite.send('unknown keys twice', {
    body: raw(
      'profile.check',
      '{"age":1,"agree":true,"aliases":["ab"],"limits":{"b":1,"a":2,"b":3,"daily":1},"settings":{"theme":"dark","volume":null}}',
    ),
  });
  suite.check(
    'many tags',
    mutation('post.add', { title: 'T', content: 'C', tagIds: [1, 2, 3, 4, 5, 6] }),
    mutation('post.add', { title: 'T', content: 'C', tagIds: [1, 2, 3, 4, 5.5, 'x'] }),
    mutation('post.add', { title: 'T', content: 'C', tagIds: [1, 1, 1, 1, 1, 1] }),
    mutation('post.add', { title: 'T', content: 'C', tagIds: [1, 2, 3, 4, 5] }),
  );
  suite.check(
    'lengths of titles',
    ...[0, 1, 119, 120, 121].map((length) =>
      mutation('post.add', { title: 'x'.repeat(length), content: '' }),
    ),
  );
  suite.check(
    'lengths of notes',
    ...[0, 100, 101].map((length) =>
      mutation('event.rsvp', { eventId: '', notes: 'x'.repeat(length), status: 'x' }),
    ),
  );
  suite.check(
    'statuses',
    ...['GOING', 'INTERESTED', 'INVITED', 'DECLINED', 'going', '', 'GOING ', 'CANCELLED'].map(
      (status) => mutation('event.rsvp', { eventId: 'event-01', status }),
    ),
  );

  suite.section('13.5');
  suite.check(
    'validation before login',
    mutation('post.add', {}),
    mutation('comment.add', { content: '', postId: '' }),
    mutation('comment.delete', { id: '' }),
    mutation('event.rsvp', {}),
    mutation('user.update', { name: 'x' }),
    mutation('user.update', { name: 'ok' }),
  );
}
