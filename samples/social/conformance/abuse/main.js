import { parseArgs } from 'node:util';
import { readFixture } from '../fixture.js';
import { createCheck } from './check.js';
import { flood } from './flood.js';
import * as probes from './probes.js';

const { values } = parseArgs({
  options: {
    'body-limit': { type: 'string' },
    concurrency: { default: '16', type: 'string' },
    count: { default: '5000', type: 'string' },
    first: { default: '0', type: 'string' },
    fixture: { type: 'string' },
    'forget-limit': { default: '60', type: 'string' },
    'no-internal-errors': { default: false, type: 'boolean' },
    seed: { default: '1', type: 'string' },
    'slow-limit': { type: 'string' },
    streams: { default: '1000', type: 'string' },
    url: { default: 'http://127.0.0.1:4000', type: 'string' },
  },
});

const SHOWN = 10;
const base = new URL(values.url).origin;
let failed = false;

const show = ({ answer, number, problem, request }) =>
  [
    `--- request ${number}: ${problem}`,
    `    ${request.method} ${request.path}  ${JSON.stringify(request.headers)}`,
    `    ${request.body.toString('latin1').slice(0, 1500)}`,
    ...(answer ? [`    answered ${answer.status} ${answer.bytes.toString().slice(0, 1500)}`] : []),
  ].join('\n');

const sendFlood = async () => {
  const check = createCheck(readFixture(values.fixture), {
    internalErrors: !values['no-internal-errors'],
  });
  const count = Number(values.count);
  const { failures, seconds, statuses } = await flood({
    base,
    check,
    concurrency: Number(values.concurrency),
    count,
    first: Number(values.first),
    seed: Number(values.seed),
  });
  failures.slice(0, SHOWN).forEach((failure) => console.log(show(failure)));
  failed ||= failures.length > 0;
  console.log(
    `abuse: ${count} requests in ${seconds.toFixed(1)} s (${Math.round(count / seconds)} a second), ` +
      `statuses ${JSON.stringify(statuses)}, ${failures.length} failures`,
  );
};

const probe = async (name, run) => {
  if (!run) {
    console.log(`skipped: ${name}`);
    return;
  }
  const problem = await run().catch((error) => error.message);
  failed ||= problem !== undefined;
  console.log(problem === undefined ? `passed: ${name}` : `FAILED: ${name}: ${problem}`);
};

const slow = values['slow-limit'] && Number(values['slow-limit']);
const body = values['body-limit'] && Number(values['body-limit']);
const streams = Number(values.streams);

if (Number(values.count) > 0) await sendFlood();
await probe('long headers are refused', () => probes.longHeaders(base));
await probe('what is no HTTP does no harm', () => probes.malformedHttp(base));
await probe('deep nesting does no harm', () => probes.deepNesting(base));
await probe(
  `a body of more than ${body ?? 'so many'} bytes is refused (--body-limit)`,
  body && (() => probes.longBody(base, body)),
);
await probe(
  `so is one of unknown length (--body-limit)`,
  body && (() => probes.endlessBody(base, body)),
);
await probe(
  `slow headers end within ${slow ?? 'so many'} s (--slow-limit)`,
  slow && (() => probes.slowHeaders(base, slow)),
);
await probe(
  `slow bodies end within ${slow ?? 'so many'} s (--slow-limit)`,
  slow && (() => probes.slowBody(base, slow)),
);
await probe(
  `${streams} streams opened and dropped leave nothing`,
  streams > 0 && (() => probes.droppedStreams(base, streams, Number(values['forget-limit']))),
);
process.exitCode = failed ? 1 : 0;
