import { byId, list } from '../operations.js';
import { envelope } from '../session.js';

const OPERATION = byId('Post', ['post-001'], ['title', 'author.name']);
const BODY = JSON.stringify(envelope([OPERATION]));
const wrap = (operation) => `{"version":1,"operations":[${operation}]}`;
const byIdText = (ids) => wrap(`{"id":"1","kind":"byId","type":"Post","ids":${ids},"select":["title"]}`);
const echoText = (input) =>
  wrap(`{"id":"1","kind":"mutation","name":"debug.echo","select":[],"input":${input}}`);
const bytes = (...parts) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

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

  suite.section('1.3.2');
  const bom = [0xef, 0xbb, 0xbf];
  suite.send('one byte order mark', { body: bytes(bom, BODY) });
  suite.send('two byte order marks', { body: bytes(bom, bom, BODY) });
  suite.send('a byte order mark after white space', { body: bytes(' ', bom, BODY) });
  suite.send('a byte order mark at the end', { body: bytes(BODY, bom) });
  suite.send('a byte order mark alone', { body: bytes(bom) });
  suite.send('a byte order mark within a string', { body: echoText('"\uFEFFx\uFEFF"') });
  for (const [name, ill] of [
    ['a lone continuation byte', [0x80]],
    ['two lone continuation bytes', [0x80, 0xbf]],
    ['0xFF', [0xff]],
    ['0xFE 0xFF', [0xfe, 0xff]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['an overlong slash of three bytes', [0xe0, 0x80, 0xaf]],
    ['an overlong slash of four bytes', [0xf0, 0x80, 0x80, 0xaf]],
    ['an overlong NUL', [0xc0, 0x80]],
    ['an encoded high surrogate', [0xed, 0xa0, 0x80]],
    ['an encoded low surrogate', [0xed, 0xbf, 0xbf]],
    ['an encoded surrogate pair', [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]],
    ['a code point above U+10FFFF', [0xf4, 0x90, 0x80, 0x80]],
    ['a sequence of five bytes', [0xf8, 0x88, 0x80, 0x80, 0x80]],
    ['two of three bytes', [0xe2, 0x82]],
    ['two of three bytes, then a letter', [0xe2, 0x82, 0x41]],
    ['two of four bytes', [0xf0, 0x9f]],
    ['three of four bytes', [0xf0, 0x9f, 0x98]],
    ['three of four bytes, twice', [0xf0, 0x9f, 0x98, 0xf0, 0x9f, 0x98]],
    ['a start byte before a start byte', [0xc3, 0xc3, 0xa9]],
    ['Latin-1', [0xe9]],
  ]) {
    suite.send(`${name} in a string`, { body: bytes(echoText('"<').slice(0, -3), ill, '>"}]}') });
  }
  suite.send('an ill-formed sequence in an id', {
    body: bytes('{"version":1,"operations":[{"id":"a', [0xff], 'b","kind":"query","name":"stats","select":[]}]}'),
  });
  suite.send('an ill-formed sequence outside of strings', { body: bytes(BODY, [0xff]) });
  suite.send('an ill-formed sequence before the value', { body: bytes([0xff], BODY) });
  suite.send('a sequence cut off by the end', { body: bytes('{"version":1,"operations":[],"x":"', [0xe2, 0x82]) });

  suite.section('1.3.3');
  for (const text of [
    '',
    ' ',
    '\n',
    'null x',
    '{',
    '}',
    '[',
    '{}{}',
    '{"version":1,"operations":[]} x',
    '{"version":1,"operations":[]}]',
    '{"version":1,"operations":[],}',
    '{"version":1,"operations":[,]}',
    '{"version":1,,"operations":[]}',
    '{"version":1 "operations":[]}',
    '{"version":1,"operations"}',
    '{"version":1,"operations":[]/* comment */}',
    '// comment\n{"version":1,"operations":[]}',
    '# comment\n{"version":1,"operations":[]}',
    "{'version':1,'operations':[]}",
    '{version:1,"operations":[]}',
    '{"version":1,"operations":[],"x":NaN}',
    '{"version":1,"operations":[],"x":Infinity}',
    '{"version":1,"operations":[],"x":-Infinity}',
    '{"version":1,"operations":[],"x":undefined}',
    '{"version":01,"operations":[]}',
    '{"version":1.,"operations":[]}',
    '{"version":1,"operations":[],"x":.5}',
    '{"version":1,"operations":[],"x":+1}',
    '{"version":1,"operations":[],"x":-}',
    '{"version":1,"operations":[],"x":-01}',
    '{"version":1,"operations":[],"x":1e}',
    '{"version":1,"operations":[],"x":1e+}',
    '{"version":1,"operations":[],"x":0x10}',
    '{"version":1,"operations":[],"x":1_000}',
    '{"version":1,"operations":[],"x":True}',
    '{"version":1,"operations":[],"x":tru}',
    '{"version":1,"operations":[],"x":"a\nb"}',
    '{"version":1,"operations":[],"x":"a\tb"}',
    '{"version":1,"operations":[],"x":"a\u0000b"}',
    '{"version":1,"operations":[],"x":"a\u001fb"}',
    '{"version":1,"operations":[],"x":"\\x41"}',
    '{"version":1,"operations":[],"x":"\\\'"}',
    '{"version":1,"operations":[],"x":"\\u12"}',
    '{"version":1,"operations":[],"x":"\\u12G4"}',
    '{"version":1,"operations":[],"x":"\\"}',
    '{"version":1,"operations":[],"x":"open}',
    '{"version":1,"operations":[],1:2}',
    '{"version":1,"operations":[],"x":[1,2,]}',
    '\u000b{"version":1,"operations":[]}',
    '\f{"version":1,"operations":[]}',
    '\u00a0{"version":1,"operations":[]}',
    '\u2028{"version":1,"operations":[]}',
    '\u0000{"version":1,"operations":[]}',
    '{"version":1,"operations":[]}\u0000',
    '{"version":1,"operations":[]}\u001a',
    'version=1&operations=[]',
    '<request/>',
  ]) {
    suite.send(`not JSON: ${JSON.stringify(text)}`, { body: text });
  }
  for (const encoding of ['utf16le', 'utf32le']) {
    const body =
      encoding === 'utf16le'
        ? Buffer.from(BODY, 'utf16le')
        : Buffer.from([...BODY].flatMap((letter) => [letter.charCodeAt(0), 0, 0, 0]));
    suite.send(`${encoding} input`, { body });
    suite.send(`${encoding} input with a byte order mark`, {
      body: bytes(encoding === 'utf16le' ? [0xff, 0xfe] : [0xff, 0xfe, 0, 0], body),
    });
  }
  suite.send('UTF-16 input, big end first', { body: Buffer.from(BODY, 'utf16le').swap16() });
  suite.send('white space around everything', {
    body: ' \t\r\n{ \n"version" : 1 ,\t"operations"\r:\n[ ] } \t\r\n',
  });

  suite.section('1.3.4');
  for (const text of [
    '"\\u0041\\u00e9\\u6771"',
    '"\\"\\\\\\/\\b\\f\\n\\r\\t"',
    '"\\u0000\\u001f\\u007f\\u0080\\u2028\\u2029"',
    '"\\ud83d\\ude00"',
    '"\\uD83D\\uDE00"',
    '"\\ud83d"',
    '"\\ude00"',
    '"\\ude00\\ud83d"',
    '"\\ud83d\\ud83d\\ude00"',
    '"a\\ud83db"',
    '"\\ud83d\ude00"'.replace('\ude00', '\\u0041'),
    '{"\\ud800":1}',
    '["\\udfff","\\uD800\\uDBFF"]',
    '"\u007f\u0080\u2028\u2029\ufeff\ufffe\uffff"',
    '"👩‍💻🇯🇵𝔘"',
    '"e\u0301 \u00e9"',
  ]) {
    suite.send(`escapes ${JSON.stringify(text)}`, { body: echoText(text) });
  }
  suite.send('an unpaired surrogate as operation id', {
    body: wrap('{"id":"\\ud800","kind":"query","name":"stats","select":[]}'),
  });
  suite.send('an unpaired surrogate as record id', { body: byIdText('["\\udc00","post-001"]') });
  suite.send('an unpaired surrogate as name', {
    body: wrap('{"id":"1","kind":"query","name":"\\ud800","select":[]}'),
  });
  suite.send('escapes in keys', {
    body: '{"\\u0076ersion":1,"oper\\u0061tions":[{"id":"1","kind":"query","name":"stats","select":[]}]}',
  });

  suite.section('1.3.5');
  for (const text of [
    '{"version":2,"operations":[],"version":1}',
    '{"version":1,"operations":[],"version":2}',
    '{"version":1,"operations":{},"operations":[]}',
    '{"version":1,"operations":[],"operations":[{"id":"1","kind":"query","name":"stats","select":[]}]}',
    wrap('{"id":"a","id":"b","kind":"query","name":"stats","select":[]}'),
    wrap('{"id":"a","kind":"list","kind":"query","name":"boom","name":"stats","select":[]}'),
    wrap('{"id":"a","kind":"list","name":"users","select":[],"args":{"first":5},"args":{"first":1}}'),
    wrap('{"id":"a","kind":"list","name":"users","select":[],"args":{"first":5,"first":2}}'),
    wrap('{"id":"a","kind":"list","name":"users","select":[],"args":null,"args":{"first":2}}'),
    wrap('{"id":"a","kind":"list","name":"users","select":[],"args":{"first":2},"args":null}'),
    echoText('{"a":1,"b":2,"a":3,"\\u0061":4}'),
  ]) {
    suite.send(`repeated keys ${text}`, { body: text });
  }

  suite.section('1.3.6');
  for (const text of [
    '1.0',
    '1e0',
    '10e-1',
    '0.1e1',
    '100E-2',
    '1.0000000000000000000001',
    '1.0000000000000002',
    '0.99999999999999999999',
    '2',
    '-1',
    '1e400',
    '1e-400',
  ]) {
    suite.send(`version ${text}`, { body: `{"version":${text},"operations":[]}` });
  }
  for (const text of [
    '0',
    '-0',
    '-0.0',
    '0e5',
    '1.50',
    '1e5',
    '1E+2',
    '123456789012345678901234567890',
    '9007199254740991',
    '9007199254740993',
    '-9007199254740993',
    '18446744073709551616',
    '0.1',
    '0.30000000000000004',
    '5e-324',
    '2e-324',
    '3e-324',
    '1.7976931348623157e308',
    '1.7976931348623159e308',
    '1e309',
    '-1e309',
    '1e400',
    '1e-400',
    '1e999999999',
    '1e-999999999',
    `1${'0'.repeat(400)}`,
    `0.${'0'.repeat(400)}1`,
    `${'9'.repeat(300)}.${'9'.repeat(300)}`,
    '2147483648',
    '4294967296.5',
    '[1e400,-1e400,{"x":1e400}]',
  ]) {
    suite.send(`number ${text.slice(0, 40)} (${text.length})`, { body: echoText(text) });
  }

  suite.section('1.3.7');
  suite.send('100 kB of white space', { body: `${' '.repeat(100_000)}${BODY}` });
  suite.send('a string of 200 kB', { body: echoText(JSON.stringify('é'.repeat(100_000))) });
  suite.send('nested 400 deep', { body: echoText(`${'['.repeat(400)}${']'.repeat(400)}`) });
  suite.send('nested 300 objects deep', { body: echoText(`${'{"a":'.repeat(300)}1${'}'.repeat(300)}`) });
  suite.check('60 operations', ...Array.from({ length: 60 }, (_, index) => byId('Tag', [index], ['name'])));
  suite.check('500 ids', byId('Post', Array.from({ length: 500 }, (_, index) => `post-${index}`)));
  suite.check('500 paths', byId('Post', ['post-001'], Array.from({ length: 500 }, (_, index) => `x${index}.title`)));

  suite.section('1.4');
  suite.check('all operations fail', list('nope'), list('entries'), byId('Nope', []));
  suite.send('whatever follows the version in the envelope', {
    body: '{"version":1,"operations":[],"results":[],"more":{"version":2}}',
  });
}
