import { byId, list, query } from '../operations.js';

/** @param {import('../suite.js').Suite} suite */
export default function context(suite) {
  const WHO = ['id', 'name', 'role', 'email'];

  suite.section('3 maintenance');
  for (const value of ['1', '0', '', '01', '1.0', 'true', '11', '1, 1']) {
    suite.checkWith(
      { 'X-Maintenance': value },
      `X-Maintenance ${JSON.stringify(value)}`,
      query('viewer'),
    );
  }
  suite.checkWith({ 'x-MAINTENANCE': '1' }, 'header names in another case', query('viewer'));
  suite.checkWith({ 'X-Maintenance': '1' }, 'no operations');
  suite.checkWith(
    { 'X-Maintenance': '1', 'X-User-Id': 'crash' },
    'maintenance before crash',
    query('stats'),
  );
  suite.checkWith(
    { 'X-Maintenance': '1', 'X-User-Id': 'user-50' },
    'maintenance before suspension',
    query('stats'),
  );
  suite.checkWith(
    { 'X-Maintenance': '0', 'X-User-Id': 'crash' },
    'no maintenance, but crash',
    query('stats'),
  );

  suite.section('3 viewer');
  for (const id of [
    'user-01',
    'user-02',
    'user-03',
    'user-49',
    'user-50',
    'user-51',
    'USER-01',
    'crash',
    'Crash',
    'crash2',
    '',
    '12',
    '012',
    '0.5',
    '1e+21',
    '-7',
    '00017',
    '17',
    '9007199254740993',
    '9007199254740992',
    'user 06',
    'user-01,user-02',
    'constructor',
    '__proto__',
    'user:"q"\\09',
    '%63rash',
    'null',
    'üser-07',
    ['user-01', 'user-02'],
  ]) {
    suite.checkWith(
      { 'X-User-Id': id },
      `X-User-Id ${JSON.stringify(id)}`,
      query('viewer', undefined, WHO),
      list('users', { first: 1 }, ['email']),
    );
  }
  suite.check('no viewer', query('viewer', undefined, WHO));
  suite.checkWith({ 'X-User-Id': 'crash' }, 'crash without operations');
  suite.checkWith({ 'X-User-Id': 'user-50' }, 'suspension without operations');
  suite.checkWith({ 'X-User-Id': 'user-01' }, 'viewer without operations');
  suite.checkWith(
    { 'X-User-Id': 'user-01' },
    'one viewer for all operations',
    query('viewer', undefined, WHO),
    query('restricted'),
    byId('User', ['user-01', 'user-02'], ['email']),
  );

  suite.section('3 order');
  for (const headers of [
    { 'X-Maintenance': '1' },
    { 'X-User-Id': 'crash' },
    { 'X-User-Id': 'user-50' },
  ]) {
    const name = Object.entries(headers).join();
    suite.send(`invalid JSON before ${name}`, { headers, body: '{' });
    suite.send(`an invalid envelope before ${name}`, { headers, body: '{"version":2}' });
    suite.send(`an invalid operation before ${name}`, {
      headers,
      body: '{"version":1,"operations":[1]}',
    });
    suite.send(`${name} before unknown names`, {
      headers,
      body: '{"version":1,"operations":[{"id":"1","kind":"list","name":"","select":[]}]}',
    });
    suite.send(`GET with ${name}`, { headers, method: 'GET' });
  }
  suite.changes('nothing runs if the context fails', async (session) => {
    const like = { kind: 'mutation', name: 'post.like', input: { id: 'post-003' }, select: [] };
    for (const headers of [
      { 'X-Maintenance': '1' },
      { 'X-User-Id': 'crash' },
      { 'X-User-Id': 'user-50' },
    ]) {
      await session.operate(`like with ${Object.entries(headers)}`, [like], { headers });
    }
    await session.operate('likes afterwards', [byId('Post', ['post-003'], ['likes'])]);
  });
}
