import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * The social sample against fate's own server, as its examples host it: each alone on one core, with
 * the same requests over loopback from another core, in one run. Prints requests per second, the
 * 99th percentile of latencies, what idle streams cost, and how fast events reach 1,000 of them.
 */
const { values } = parseArgs({
  options: {
    cores: { default: '0,1', type: 'string' }, // of the server, and of whoever asks
    fixture: { type: 'string' },
    jar: { type: 'string' },
    only: { default: '', type: 'string' },
    seconds: { default: '10', type: 'string' },
    warmup: { default: '15', type: 'string' },
  },
});

const root = fileURLToPath(new URL('../..', import.meta.url));
const sample = join(root, 'samples/social');
const jar = values.jar ?? join(sample, 'target/social.jar');
const fixture =
  values.fixture ??
  join(sample, 'src/main/resources/dev/headwater/samples/social/store/social.json');
const reference = join(sample, 'target/conformance/reference/main.js');
const [serverCore, clientCore] = values.cores.split(',');
const folder = mkdtempSync(join(tmpdir(), 'load-'));

const posts = JSON.parse(readFileSync(fixture, 'utf8')).posts.map(({ id }) => id);
const page = {
  args: { comments: { first: 3 }, first: 20 },
  kind: 'list',
  name: 'posts',
  select: ['title', 'content', 'likes', 'author.name', 'comments.content', 'comments.createdAt'],
};
const byId = (ids, select) => ({ ids, kind: 'byId', select, type: 'Post' });
const number = (operations) => operations.map((each, i) => ({ id: String(i + 1), ...each }));

/** Target: how many times the requests per second of the other side. */
const WORKLOADS = [
  { name: 'byId', target: 3, operations: [byId([posts[7]], ['title', 'content', 'likes'])] },
  {
    name: '20 byIds with author',
    target: 4,
    operations: [byId(posts.slice(20, 40), ['title', 'likes', 'author.name'])],
  },
  { name: 'list of 20 with author and 3 comments', target: 7, operations: [page] },
  {
    name: 'batch of 10',
    target: 7,
    operations: Array.from({ length: 10 }, (_, i) =>
      i % 2 ? byId([posts[i]], ['title', 'author.name']) : { ...page, args: { first: 5 } },
    ),
  },
].filter(({ name }) => name.includes(values.only));

const SERVERS = {
  node: (port) => ['node', reference, '--fixture', fixture, '--port', port],
  ours: (port) => ['java', '-jar', jar, '--test-helpers', '--port', port],
};

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return String(port);
};

const start = async (name) => {
  const port = await freePort();
  const child = spawn('taskset', ['-c', serverCore, ...SERVERS[name](port)], { stdio: 'ignore' });
  const base = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}`);
    const answered = await fetch(`${base}/fate`, { method: 'POST' }).catch(() => null);
    if (answered) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const stop = async () => {
    child.kill();
    await once(child, 'exit');
  };
  return { base, pid: child.pid, stop };
};

const script = (operations) => {
  const file = join(folder, `${operations.length}-${Math.random().toString(36).slice(2)}.lua`);
  const body = JSON.stringify({ operations: number(operations), version: 1 });
  writeFileSync(
    file,
    `wrk.method = "POST"\nwrk.body = ${JSON.stringify(body)}\n` +
      'wrk.headers["Content-Type"] = "application/json"\n' +
      'done = function(s, l, r)\n' +
      '  io.write(string.format("RESULT %d %d %d %d %d\\n", s.requests, s.duration,' +
      ' l:percentile(50), l:percentile(99), s.errors.status + s.errors.read + s.errors.timeout))\n' +
      'end\n',
  );
  return file;
};

const wrk = (base, lua, connections, seconds) => {
  const args = ['-c', clientCore, 'wrk', '-t1', `-c${connections}`, `-d${seconds}s`, '-s', lua];
  const { error, stdout } = spawnSync('taskset', [...args, `${base}/fate`], { encoding: 'utf8' });
  if (error) throw error;
  const [, requests, duration, p50, p99, errors] = /RESULT (\d+) (\d+) (\d+) (\d+) (\d+)/
    .exec(stdout)
    .map(Number);
  if (errors) throw new Error(`${errors} requests failed`);
  return { p50, p99, rate: requests / (duration / 1e6) };
};

/** A connection that was idle for long may be closed just when it is used again. */
const post = async (base, path, body) => {
  const request = { body: JSON.stringify({ version: 1, ...body }), method: 'POST' };
  return fetch(`${base}${path}`, request).catch(() => fetch(`${base}${path}`, request));
};

const check = async (base, operations) => {
  const response = await post(base, '/fate', { operations: number(operations) });
  const { results } = await response.json();
  if (!results.every(({ ok }) => ok)) throw new Error(JSON.stringify(results).slice(0, 300));
  return JSON.stringify(results).length;
};

const rss = (pid) =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);

/** Streams that are open and subscribed to one post; `seen` counts their messages. */
const open = async (base, count) => {
  const seen = { messages: 0 };
  const streams = [];
  for (let i = 0; i < count; i++) {
    const connectionId = `load-${i}`;
    const request = get(`${base}/fate/live?connectionId=${connectionId}`);
    const [response] = await once(request, 'response');
    response.on('data', (chunk) => {
      seen.messages += chunk.toString().split('event: next').length - 1;
    });
    const select = ['likes'];
    await post(base, '/fate/live', {
      connectionId,
      operations: [{ entityId: posts[0], id: 's', kind: 'subscribe', select, type: 'Post' }],
    });
    streams.push(request);
  }
  return { close: () => streams.forEach((each) => each.destroy()), seen };
};

const live = async (server) => {
  const count = 1000;
  await open(server.base, 50).then(({ close }) => close());
  const before = rss(server.pid);
  const streams = await open(server.base, count);
  const perStream = (rss(server.pid) - before) / count;
  const events = 200;
  const event = { target: 'entity', type: 'Post', id: posts[0], options: { changed: ['likes'] } };
  const began = process.hrtime.bigint();
  for (let i = 0; i < events; i++) {
    const input = { events: [event] };
    await post(server.base, '/fate', {
      operations: [{ id: '1', input, kind: 'mutation', name: 'debug.emit', select: [] }],
    }).then((response) => response.text());
  }
  while (streams.seen.messages < events * count) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  streams.close();
  return { perStream, rate: (events * count) / seconds };
};

const fixed = (value, digits = 0) => value.toFixed(digits).padStart(9);
let missed = 0;

const servers = { node: await start('node'), ours: await start('ours') };
try {
  console.log('requests per second and latencies in microseconds: node, ours, ratio');
  for (const { name, operations, target } of WORKLOADS) {
    const lua = script(operations);
    for (const server of Object.values(servers)) await check(server.base, operations);
    for (const connections of [32, 1]) {
      const found = {};
      for (const [side, { base }] of Object.entries(servers)) {
        wrk(base, lua, connections, connections > 1 ? values.warmup : 2);
        found[side] = wrk(base, lua, connections, values.seconds);
      }
      const { node, ours } = found;
      const ratio = ours.rate / node.rate;
      if (connections > 1 && ratio < target) missed++;
      if (ours.p99 >= node.p99) missed++;
      console.log(
        `${name}, ${connections} connections${connections > 1 ? `, target ${target}` : ''}\n` +
          `  rate ${fixed(node.rate)} ${fixed(ours.rate)} ${fixed(ratio, 2)}\n` +
          `  p50  ${fixed(node.p50)} ${fixed(ours.p50)}\n` +
          `  p99  ${fixed(node.p99)} ${fixed(ours.p99)}`,
      );
    }
  }
  if (!values.only || values.only === 'live') {
    for (const [side, server] of Object.entries(servers)) {
      const { perStream, rate } = await live(server);
      console.log(
        `${side}: ${perStream.toFixed(1)} kB a stream, ${rate.toFixed(0)} messages a second to 1,000`,
      );
    }
  }
} finally {
  for (const server of Object.values(servers)) await server.stop();
  rmSync(folder, { force: true, recursive: true });
}
process.exitCode = missed ? 1 : 0;
