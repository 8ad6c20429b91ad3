import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * Runs everything against the sample's jar: starts the servers, compares, tests, abuses, and stops
 * the servers again.
 */
const { values } = parseArgs({
  options: {
    'body-limit': { type: 'string' },
    count: { default: '5000', type: 'string' },
    fixture: { type: 'string' },
    jar: { default: '../target/social.jar', type: 'string' },
    java: { default: 'java', type: 'string' },
    'slow-limit': { type: 'string' },
  },
});

const PATIENCE = 60_000;
const here = fileURLToPath(new URL('.', import.meta.url));
/** Where the servers write: much of it is failures that they are asked for. */
const log = openSync(new URL('servers.log', import.meta.url), 'w');
const option = (name) => (values[name] === undefined ? [] : [`--${name}`, values[name]]);

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
};

/** Starts a server and waits until it answers. */
const start = async (command, args) => {
  const port = await freePort();
  const child = spawn(command, [...args, '--port', String(port)], {
    cwd: here,
    stdio: ['ignore', log, log],
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill();
    await once(child, 'exit');
  };
  const base = `http://127.0.0.1:${port}`;
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    if (child.exitCode !== null) throw new Error(`${command} ended with ${child.exitCode}`);
    const answered = await fetch(`${base}/fate`, { method: 'POST' }).then(
      () => true,
      () => false,
    );
    if (answered) return { base, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`${command} did not answer in time`);
};

const failed = [];

const step = async (name, args, env = {}) => {
  console.log(`== ${name}`);
  const child = spawn(process.execPath, args, {
    cwd: here,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) failed.push(name);
};

const CLIENT = ['live', 'mutations', 'pagination', 'reconnect', 'requests'].map(
  (name) => `client/${name}.test.js`,
);

const withServer = async (command, args, use) => {
  const server = await start(command, args);
  try {
    await use(server.base);
  } finally {
    await server.stop();
  }
};

const testClient = (name, base) =>
  step(`the real client, ${name}`, ['--test', '--test-concurrency=1', ...CLIENT], {
    SOCIAL_URL: `${base}/fate`,
  });

const sample = ['-jar', values.jar, '--test-helpers'];

await withServer(process.execPath, ['reference/main.js', ...option('fixture')], (reference) =>
  withServer(values.java, [...sample, '--compatible'], async (candidate) => {
    await step('conformance', [
      'conformance/main.js',
      '--reference',
      reference,
      '--candidate',
      candidate,
    ]);
    await testClient('compatible', candidate);
  }),
);
await withServer(values.java, sample, async (candidate) => {
  await testClient('as it comes', candidate);
  const limits = [...option('body-limit'), ...option('slow-limit')];
  await step('abuse', [
    'abuse/main.js',
    '--url',
    candidate,
    '--count',
    values.count,
    '--no-internal-errors',
    ...option('fixture'),
    ...limits,
  ]);
});

console.log(failed.length > 0 ? `FAILED: ${failed.join(', ')}` : 'All passed');
process.exitCode = failed.length > 0 ? 1 : 0;
