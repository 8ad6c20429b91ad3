import { byId } from '../operations.js';
import { envelope } from '../session.js';

const OPERATION = byId('Post', ['post-001'], ['title', 'author.name']);
const BODY = JSON.stringify(envelope([OPERATION]));
const wrap = (operation) => `{"version":1,"operations":[${operation}]}`;
const byIdText = (ids) =>
  wrap(`{"id":"1","kind":"byId","type":"Post","ids":${ids},"select":["title"]}`);
const echoText = (input) =>
  wrap(`{"id":"1","kind":"mutation","name":"debug.echo","select":[],"input":${input}}`);
const bytes = (...parts) => Buffer.concat(parts.map((part) => Buffer.from(part)));

/** @param {import('../suite.js').Suite} suite */
export default function text(suite) {
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
    body: bytes(
      '{"version":1,"operations":[{"id":"a',
      [0xff],
      'b","kind":"query","name":"stats","select":[]}]}',
    ),
  });
  suite.send('an ill-formed sequence outside of strings', { body: bytes(BODY, [0xff]) });
  suite.send('an ill-formed sequence before the value', { body: bytes([0xff], BODY) });
  suite.send('a sequence cut off by the end', {
    body: bytes('{"version":1,"operations":[],"x":"', [0xe2, 0x82]),
  });

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
}
