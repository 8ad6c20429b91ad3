import { byId, list } from '../operations.js';
import { envelope } from '../session.js';

const OPERATION = byId('Post', ['post-001'], ['title', 'author.name']);
const BODY = JSON.stringify(envelope([OPERATION]));
const wrap = (operation) => `{"version":1,"operations":[${operation}]}`;
const echoText = (input) =>
  wrap(`{"id":"1","kind":"mutation","name":"debug.echo","select":[],"input":${input}}`);

/** @param {import('../suite.js').Suite} suite */
export default function http(suite) {
  suite.section('1.1');
  for (const path of [
    '/fate',
    '/fate/',
    '/fate/anything',
    '/fate/x/y/z',
    '/fate/live/',
    '/fate/LIVE',
    '/fate/Live',
    '/fate/alive',
    '/fate/xlive',
    '/fate/live2',
    '/fate/%6Cive',
    '/fate/x%2Flive',
    '/fate?x=/live',
    '/fate/?/live',
    '/fate?connectionId=1',
    '/fate/live;x=1',
    '/fate/x/y/live',
    '/fate/live',
    '/fate/live?x=1',
    '/fate/live?',
    '/fate/live/live',
    '/fate/%E2%9C%93',
  ]) {
    suite.send(`an operation at ${path}`, { path, body: BODY });
  }

  suite.section('1.2');
  for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PURGE', 'REPORT', 'PROPFIND']) {
    suite.send(`${method} with a body`, { method, body: BODY });
  }
  for (const method of ['GET', 'OPTIONS', 'DELETE', 'PUT', 'POST', 'PURGE']) {
    suite.send(`${method} without a body`, { method });
  }
  suite.send('GET with a query', { method: 'GET', path: `/fate?body=${encodeURIComponent(BODY)}` });
  suite.send('HEAD', { method: 'HEAD' }, { statusOnly: true });

  suite.section('1.3.1');
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-16',
    'application/json; charset=iso-8859-1',
    'application/octet-stream',
    'nonsense',
  ]) {
    suite.send(`content type ${type}`, {
      headers: { 'content-type': type },
      body: echoText('"é東京"'),
    });
  }
  suite.send('no content type', { body: BODY });
  for (const accept of ['text/html', 'application/xml;q=1, */*;q=0', 'nonsense']) {
    suite.send(`accept ${accept}`, { headers: { accept }, body: BODY });
  }
  suite.send('chunked body', { headers: { 'transfer-encoding': 'chunked' }, body: BODY });

  suite.section('1.3.7');
  suite.send('100 kB of white space', { body: `${' '.repeat(100_000)}${BODY}` });
  suite.send('a string of 200 kB', { body: echoText(JSON.stringify('é'.repeat(100_000))) });
  suite.send('nested 400 deep', { body: echoText(`${'['.repeat(400)}${']'.repeat(400)}`) });
  suite.send('nested 300 objects deep', {
    body: echoText(`${'{"a":'.repeat(300)}1${'}'.repeat(300)}`),
  });
  suite.check(
    '60 operations',
    ...Array.from({ length: 60 }, (_, index) => byId('Tag', [index], ['name'])),
  );
  suite.check(
    '500 ids',
    byId(
      'Post',
      Array.from({ length: 500 }, (_, index) => `post-${index}`),
    ),
  );
  suite.check(
    '500 paths',
    byId(
      'Post',
      ['post-001'],
      Array.from({ length: 500 }, (_, index) => `x${index}.title`),
    ),
  );

  suite.section('1.4');
  suite.check('all operations fail', list('nope'), list('entries'), byId('Nope', []));
  suite.send('whatever follows the version in the envelope', {
    body: '{"version":1,"operations":[],"results":[],"more":{"version":2}}',
  });
}
