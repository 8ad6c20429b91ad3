import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCheck } from './check.js';

const fixture = {
  posts: [
    { authorId: 'ann', id: 'p1', note: 'hush', title: 'One' },
    { authorId: 'bob', id: 'p2', note: 'One', title: 'Two' },
  ],
  users: [
    {
      email: 'ann@x.test',
      id: 'ann',
      password: 'pw-1',
      recoveryEmail: 'r1@x.test',
      role: 'member',
    },
    { email: 'bob@x.test', id: 'bob', password: 'pw-2', recoveryEmail: null, role: 'admin' },
  ],
};

const check = createCheck(fixture, { internalErrors: false });

/** What is wrong with this data in the answer to an operation with this selection. */
const problem = (data, { as, operation = {}, select = [] } = {}) => {
  const operations = [{ id: '1', ids: [], kind: 'byId', select, type: 'Post', ...operation }];
  const results = [{ data, id: '1', ok: true }];
  return answered(results, { as, operations });
};

const answered = (results, { as, contentType, operations, status = 200 } = {}) =>
  check(
    { body: Buffer.from(JSON.stringify({ operations, version: 1 })), headers: { 'x-user-id': as } },
    {
      bytes: Buffer.from(JSON.stringify({ results, version: 1 })),
      headers: { 'content-type': contentType ?? 'application/json; charset=utf-8' },
      status,
    },
  );

test('good answers', () => {
  assert.equal(problem([{ id: 'p1', title: 'One' }], { select: ['title', 'nope'] }), undefined);
  assert.equal(problem([{ author: { id: 'ann' }, id: 'p1' }], { select: ['author'] }), undefined);
  assert.equal(problem([{ editorNote: 'hush' }], { as: 'ann', select: ['editorNote'] }), undefined);
  assert.equal(problem([{ editorNote: 'hush' }], { as: 'bob', select: ['editorNote'] }), undefined);
  assert.equal(problem([{ email: 'ann@x.test' }], { as: 'ann', select: ['email'] }), undefined);
  assert.equal(
    problem([{ title: 'One' }], { select: ['title'] }),
    undefined,
    'a note, but a title too',
  );
});

test('unselected fields', () => {
  assert.match(problem([{ id: 'p1', title: 'One' }]), /unselected field data\[0\]\.title/);
  assert.match(
    problem([{ author: { id: 'a', name: 'n' } }], { select: ['author.id'] }),
    /data\[0\]\.author\.name/,
  );
  const comments = { items: [{ cursor: 'c', node: { content: 'x', id: 'c' } }], pagination: {} };
  assert.match(problem([{ comments }], { select: ['comments'] }), /comments\.items\[0\]\.content/);
});

test('private values', () => {
  assert.match(problem([{ title: 'pw-1' }], { select: ['title'] }), /secret pw-1/);
  assert.match(problem([{ title: 'r1@x.test' }], { select: ['title'] }), /secret r1/);
  assert.match(
    problem([{ title: 'hush' }], { as: 'ann', select: ['title'] }),
    /the note "hush" as title/,
  );
  assert.match(problem([{ editorNote: 'hush' }], { select: ['editorNote'] }), /the note/);
  assert.match(problem([{ email: 'ann@x.test' }], { as: 'bob', select: ['email'] }), /the address/);
});

test('the inside of a server', () => {
  for (const text of [
    'java.lang.IllegalStateException',
    'TypeError: x',
    ' at Foo.bar(Foo.java:5)',
    'at x (node:internal/y)',
  ]) {
    assert.match(problem([{ title: text }], { select: ['title'] }), /inside of the server/);
  }
});

test('malformed answers', () => {
  const operations = [{ id: '1', kind: 'query', name: 'stats', select: [] }];
  assert.match(answered([], { operations }), /number of results/);
  assert.match(answered([{ data: 1, id: '2', ok: true }], { operations }), /out of order/);
  assert.match(answered([{ id: '1', ok: false }], { operations }), /malformed error/);
  assert.match(
    answered([{ data: 1, id: '1', ok: true }], { contentType: 'text/html', operations }),
    /content type/,
  );
  assert.match(answered([], { operations, status: 500 }), /status 500/);
  const error = { code: 'INTERNAL_ERROR', message: 'Internal server error.' };
  assert.match(answered([{ error, id: '1', ok: false }], { operations }), /INTERNAL_ERROR/);
});
