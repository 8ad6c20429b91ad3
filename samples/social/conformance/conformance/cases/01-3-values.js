const wrap = (operation) => `{"version":1,"operations":[${operation}]}`;
const echoText = (input) =>
  wrap(`{"id":"1","kind":"mutation","name":"debug.echo","select":[],"input":${input}}`);

/** @param {import('../suite.js').Suite} suite */
export default function values(suite) {
  suite.section('1.3.5');
  for (const text of [
    '{"version":2,"operations":[],"version":1}',
    '{"version":1,"operations":[],"version":2}',
    '{"version":1,"operations":{},"operations":[]}',
    '{"version":1,"operations":[],"operations":[{"id":"1","kind":"query","name":"stats","select":[]}]}',
    wrap('{"id":"a","id":"b","kind":"query","name":"stats","select":[]}'),
    wrap('{"id":"a","kind":"list","kind":"query","name":"boom","name":"stats","select":[]}'),
    wrap(
      '{"id":"a","kind":"list","name":"users","select":[],"args":{"first":5},"args":{"first":1}}',
    ),
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
}
