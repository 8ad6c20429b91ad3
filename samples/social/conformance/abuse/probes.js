import http from 'node:http';
import { connect } from 'node:net';

const BODY = '{"version":1,"operations":[{"id":"1","kind":"query","name":"stats","select":[]}]}';

const address = (base) => ({ host: new URL(base).hostname, port: Number(new URL(base).port) });

/** A raw connection that remembers what the server says and when it hangs up. */
const dial = (base) => {
  const socket = connect(address(base));
  const state = { closed: new Promise((resolve) => socket.on('close', resolve)), said: '', socket };
  socket.on('data', (chunk) => (state.said += chunk.toString('latin1')));
  socket.on('error', () => {});
  return state;
};

const within = (seconds, promise) => {
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, seconds * 1000, 'late')));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

/** Whether a well-behaved client is still served. */
const isServed = (base) =>
  within(
    10,
    fetch(`${base}/fate`, { body: BODY, method: 'POST' }).then(
      ({ status }) => status === 200,
      () => false,
    ),
  ).then((served) => served === true);

/** Connections that send a byte now and then, for ever. */
async function slowly(base, seconds, start) {
  const dialled = Array.from({ length: 50 }, () => dial(base));
  for (const { socket } of dialled) socket.write(start);
  const drip = setInterval(
    () => dialled.forEach(({ socket }) => socket.writable && socket.write('x')),
    1000,
  );
  const served = await isServed(base);
  const ended = await within(seconds, Promise.all(dialled.map(({ closed }) => closed)));
  clearInterval(drip);
  const open = dialled.filter(({ socket }) => !socket.destroyed).length;
  dialled.forEach(({ socket }) => socket.destroy());
  if (!served) return 'others were not served meanwhile';
  return ended === 'late' ? `${open} of 50 connections still open after ${seconds} s` : undefined;
}

/** @param {string} base @param {number} seconds after which the server must have hung up */
export const slowHeaders = (base, seconds) =>
  slowly(base, seconds, 'POST /fate HTTP/1.1\r\nHost: x\r\nX-Slow: ');

export const slowBody = (base, seconds) =>
  slowly(
    base,
    seconds,
    `POST /fate HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n${BODY.slice(0, 20)}`,
  );

const isRefusal = (said) => /^HTTP\/1\.1 4\d\d/.test(said);

/** A body that says that it is too long: a good request, and then white space. */
export async function longBody(base, limit) {
  const { closed, socket } = dial(base);
  const answered = new Promise((resolve) => socket.once('data', resolve));
  socket.write(`POST /fate HTTP/1.1\r\nHost: x\r\nContent-Length: ${limit + 1}\r\n\r\n${BODY}`);
  const chunk = Buffer.alloc(65536, 0x20);
  let left = limit + 1 - BODY.length;
  while (left > 0 && !socket.destroyed) {
    const size = Math.min(left, chunk.length);
    if (!socket.write(chunk.subarray(0, size))) {
      await Promise.race([
        new Promise((resolve) => socket.once('drain', resolve)),
        closed,
        answered,
      ]);
    }
    left -= size;
  }
  return verdict(socket, closed, answered);
}

/** A body that does not say how long it is, and is too long. */
export async function endlessBody(base, limit) {
  const { closed, socket } = dial(base);
  const answered = new Promise((resolve) => socket.once('data', resolve));
  socket.write('POST /fate HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n');
  const chunk = `10000\r\n${' '.repeat(65536)}\r\n`;
  for (let sent = 0; sent <= limit && !socket.destroyed; sent += 65536) {
    if (!socket.write(chunk)) {
      await Promise.race([
        new Promise((resolve) => socket.once('drain', resolve)),
        closed,
        answered,
      ]);
    }
  }
  return verdict(socket, closed, answered);
}

async function verdict(socket, closed, answered) {
  const first = await within(15, Promise.race([answered, closed.then(() => undefined)]));
  socket.destroy();
  if (first === 'late') return 'neither refused nor closed';
  if (first === undefined || isRefusal(first.toString('latin1'))) return undefined;
  return `answered ${first.toString('latin1').slice(0, 60)}`;
}

/** More headers than any client has. */
export async function longHeaders(base) {
  const { closed, socket } = dial(base);
  const answered = new Promise((resolve) => socket.once('data', resolve));
  socket.write(
    `POST /fate HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(200_000)}\r\nContent-Length: 0\r\n\r\n`,
  );
  return verdict(socket, closed, answered);
}

const exchange = (base, text) =>
  new Promise((resolve) => {
    const state = dial(base);
    state.socket.end(text);
    within(15, state.closed).then((ended) => {
      state.socket.destroy();
      resolve(ended === 'late' ? 'late' : state.said);
    });
  });

/** What is no HTTP, or hardly. */
export async function malformedHttp(base) {
  for (const text of [
    '\r\n\r\n',
    'GARBAGE\r\n\r\n',
    'POST /fate HTTP/9.9\r\n\r\n',
    'POST /fate HTTP/1.1\r\n\r\n',
    'POST  /fate HTTP/1.1\r\nHost: x\r\n\r\n',
    'POST /fate\u0000 HTTP/1.1\r\nHost: x\r\n\r\n',
    'POST /fate/%zz HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
    'POST /fate/../../etc/passwd HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
    'POST /fate HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n',
    'POST /fate HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n',
    'POST /fate HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n{}   ',
    'POST /fate HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
    'POST /fate HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n',
    'POST /fate HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"version":1,',
    'GET /fate/live?connectionId=%FF%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 1\r\n\r\n',
  ]) {
    const said = await exchange(base, text);
    const shown = JSON.stringify(text.slice(0, 60));
    if (/^HTTP\/1\.1 5(?!05)\d\d/.test(said)) return `${said.slice(0, 30)} for ${shown}`;
    if (/\bat [\w.$]+\(|Exception|\.java:/.test(said))
      return `the inside of the server for ${shown}`;
    if (said === 'late' && !text.includes('/live')) return `no answer and no end for ${shown}`;
  }
  return (await isServed(base)) ? undefined : 'nobody is served afterwards';
}

/** A value nested very deep where nothing is expected. */
export async function deepNesting(base) {
  const depth = 100_000;
  const body = `{"version":1,"operations":[],"x":${'['.repeat(depth)}${']'.repeat(depth)}}`;
  const { status } = await fetch(`${base}/fate`, { body, method: 'POST' });
  return status >= 500 ? `status ${status}` : undefined;
}

const control = async (base, connectionId, operations) => {
  const body = JSON.stringify({ version: 1, connectionId, operations });
  const response = await fetch(`${base}/fate/live`, { body, method: 'POST' });
  await response.arrayBuffer();
  return response.status;
};

const openLive = (base, id) =>
  new Promise((resolve, reject) => {
    const request = http.get(
      `${base}/fate/live?connectionId=${id}`,
      { agent: false },
      (response) => {
        response.on('error', () => {});
        response.once('data', () => resolve(request));
      },
    );
    request.on('error', reject);
  });

const inParts = async (all, size, each) => {
  for (let at = 0; at < all.length; at += size)
    await Promise.all(all.slice(at, at + size).map(each));
};

/**
 * Live connections that are opened, used, and dropped without a word. Events keep coming, as a server
 * may see that a client is gone only when it writes.
 *
 * @param {string} base
 * @param {number} count
 * @param {number} seconds after which the server must have forgotten all of them
 */
export async function droppedStreams(base, count, seconds) {
  const run = Date.now().toString(36);
  const ids = Array.from({ length: count }, (_, index) => `abuse-${run}-${index}`);
  const streams = [];
  await inParts(ids, 50, async (id) => {
    const request = await openLive(base, id);
    request.removeAllListeners('error');
    request.on('error', () => {});
    streams.push(request);
    const subscribe = {
      id: '1',
      kind: 'subscribe',
      type: 'Post',
      entityId: 'post-001',
      select: ['likes'],
    };
    const status = await control(base, id, [subscribe]);
    if (status !== 200) throw new Error(`status ${status} for a subscription`);
  });
  if (!(await isServed(base))) return 'others are not served meanwhile';
  streams.forEach((request) => request.destroy());
  const like = JSON.stringify({
    version: 1,
    operations: [
      { id: '1', kind: 'mutation', name: 'post.like', select: [], input: { id: 'post-001' } },
    ],
  });
  let left = ids;
  for (const until = Date.now() + seconds * 1000; left.length > 0 && Date.now() < until;) {
    await fetch(`${base}/fate`, { body: like, method: 'POST' }).then((response) =>
      response.arrayBuffer(),
    );
    const still = [];
    await inParts(left, 50, async (id) => {
      if ((await control(base, id, [])) !== 404) still.push(id);
    });
    left = still;
    if (left.length > 0) await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return left.length > 0
    ? `${left.length} of ${count} streams not forgotten after ${seconds} s`
    : undefined;
}
