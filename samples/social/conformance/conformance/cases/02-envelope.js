import { envelope } from '../session.js';

const VALID = { id: '1', kind: 'query', name: 'stats', select: [] };
const BY_ID = { id: '1', kind: 'byId', type: 'Post', ids: ['post-001'], select: [] };
const LIST = { id: '1', kind: 'list', name: 'users', select: [], args: { first: 1 } };
const MUTATION = { id: '1', kind: 'mutation', name: 'debug.echo', select: [], input: 1 };

/** One value of each JSON type, and the ones that are easily taken for another. */
const VALUES = [
  null,
  true,
  false,
  0,
  1,
  1.5,
  '',
  '1',
  'x',
  [],
  {},
  [null],
  ['x'],
  [1],
  { x: 1 },
  [['x']],
];

const without = (object, key) => {
  const { [key]: _, ...rest } = object;
  return rest;
};

/** @param {import('../suite.js').Suite} suite */
export default function envelopes(suite) {
  const send = (name, body) => suite.send(name, { body: JSON.stringify(body) });
  const sendOperation = (name, ...operations) => send(name, { version: 1, operations });

  suite.section('2.1');
  for (const value of VALUES) {
    const text = JSON.stringify(value);
    send(`body ${text}`, value);
    send(`version ${text}`, { version: value, operations: [] });
    send(`operations ${text}`, { version: 1, operations: value });
  }
  send('no version', { operations: [] });
  send('no operations', { version: 1 });
  send('extra keys', { version: 1, operations: [VALID], extra: null, Version: 2, Operations: 3 });
  send('keys in another case', { VERSION: 1, OPERATIONS: [] });
  send('an array around the envelope', [envelope([])]);

  suite.section('2.2');
  for (const value of VALUES) {
    const text = JSON.stringify(value);
    sendOperation(`operation ${text}`, value);
    sendOperation(`id ${text}`, { ...VALID, id: value });
    sendOperation(`kind ${text}`, { ...VALID, kind: value });
    sendOperation(`select ${text}`, { ...VALID, select: value });
    sendOperation(`args ${text}`, { ...VALID, args: value });
    sendOperation(`args ${text} of a mutation`, { ...MUTATION, args: value });
  }
  for (const kind of [
    'byid',
    'BYID',
    'byIds',
    'lists',
    'List',
    'Query',
    'mutate',
    'subscribe',
    'live',
    ' list',
  ]) {
    sendOperation(`kind ${JSON.stringify(kind)}`, { ...VALID, kind });
  }
  for (const key of ['id', 'kind', 'select', 'args']) {
    for (const operation of [VALID, BY_ID, LIST, MUTATION]) {
      sendOperation(`${operation.kind} without ${key}`, without(operation, key));
    }
  }
  sendOperation('the empty id', { ...VALID, id: '' });
  sendOperation('a long id', { ...VALID, id: 'x'.repeat(5000) });
  sendOperation('an odd id', { ...VALID, id: '"\\\n\u0000é👩‍💻' });
  sendOperation('the id "request"', { ...VALID, id: 'request' });
  sendOperation('select with a number among strings', { ...VALID, select: ['id', 1] });
  sendOperation('select with null among strings', { ...VALID, select: ['id', null] });
  sendOperation('select with duplicates', { ...BY_ID, select: ['title', 'title', 'id', 'id'] });
  sendOperation('unknown keys', { ...VALID, extra: 1, Args: null, Select: null });
  sendOperation('ids and type on a list', { ...LIST, ids: 5, type: null });
  sendOperation('name and input on a byId', { ...BY_ID, name: 5, input: null });
  sendOperation('input on a query', { ...VALID, input: [1], ids: 'x', type: 7 });
  sendOperation('ids on a mutation', { ...MUTATION, ids: {}, type: [] });

  suite.section('2.3');
  for (const value of VALUES) {
    const text = JSON.stringify(value);
    sendOperation(`type ${text}`, { ...BY_ID, type: value });
    sendOperation(`ids ${text}`, { ...BY_ID, ids: value });
    sendOperation(`an id ${text} among ids`, { ...BY_ID, ids: ['post-001', value] });
  }
  sendOperation('no type', without(BY_ID, 'type'));
  sendOperation('no ids', without(BY_ID, 'ids'));
  sendOperation('neither', { id: '1', kind: 'byId', select: [] });

  suite.section('2.4');
  for (const value of VALUES) {
    const text = JSON.stringify(value);
    for (const operation of [LIST, VALID, MUTATION]) {
      sendOperation(`${operation.kind} named ${text}`, { ...operation, name: value });
    }
    sendOperation(`input ${text}`, { ...MUTATION, input: value });
  }
  for (const operation of [LIST, VALID, MUTATION]) {
    sendOperation(`${operation.kind} without a name`, without(operation, 'name'));
  }
  sendOperation('no input', without(MUTATION, 'input'));

  suite.section('2.5');
  const noId = { ...VALID, id: 1 };
  const noType = { ...BY_ID, type: 1 };
  const noName = { ...LIST, name: 1 };
  for (const [name, ...operations] of [
    ['no operations'],
    ['operation, then byId', noId, noType],
    ['byId, then operation', noType, noId],
    ['named, then byId', noName, noType],
    ['byId, then named', noType, noName],
    ['valid, then named', VALID, noName],
    ['valid twice, then byId', VALID, VALID, noType],
    ['2.2 beats 2.3', { ...noType, select: 1 }],
    ['2.2 beats 2.4', { ...noName, args: null }],
    ['2.2 of a later one comes later', noName, { ...noType, id: 7 }],
  ]) {
    sendOperation(name, ...operations);
  }
  suite.changes('nothing runs if one operation is invalid', async (session) => {
    const like = { ...MUTATION, name: 'post.like', input: { id: 'post-003' } };
    const body = JSON.stringify({ version: 1, operations: [like, noName] });
    await session.send('like, then an invalid one', { body });
    await session.operate('likes afterwards', [{ ...BY_ID, ids: ['post-003'], select: ['likes'] }]);
  });
}
