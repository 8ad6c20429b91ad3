import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createCases } from './cases/index.js';
import { compareRuns, countBySection, toText } from './report.js';
import { run } from './runner.js';

const { values } = parseArgs({
  options: {
    candidate: { type: 'string' },
    full: { default: false, type: 'boolean' },
    heartbeat: { default: false, type: 'boolean' },
    only: { type: 'string' },
    record: { type: 'string' },
    recording: { type: 'string' },
    reference: { type: 'string' },
  },
});

const usage = `Usage: node conformance/main.js
  --reference URL  --candidate URL    compares two servers
  --reference URL  --record FILE      writes down what a server answers
  --recording FILE --candidate URL    compares a server with what was written down
Options:
  --only TEXT      only cases whose section and name contain the text, such as "9.2 "
  --heartbeat      waits for a heartbeat too, half a minute
  --full           shows answers whole`;

const cases = createCases({ heartbeat: values.heartbeat }).filter(
  ({ name, section }) => !values.only || `${section} ${name}`.includes(values.only),
);

const runOn = async (url) => {
  const base = new URL(url).origin;
  const shown = process.stderr.isTTY;
  const results = await run(base, cases, (done) => {
    if (shown) process.stderr.write(`\r${base}: ${done} of ${cases.length} cases`);
  });
  if (shown) process.stderr.write('\n');
  return results;
};

const readRecording = (file) => {
  const recorded = new Map(
    JSON.parse(readFileSync(file, 'utf8')).map((each) => [each.title, each]),
  );
  return cases.map(({ name, section }) => {
    const found = recorded.get(`${section} ${name}`);
    if (!found) throw new Error(`${file} lacks the case "${section} ${name}": record it again.`);
    return found;
  });
};

const main = async () => {
  if (values.record && values.reference) {
    const results = await runOn(values.reference);
    writeFileSync(values.record, JSON.stringify(results, null, 1));
    const failed = results.flatMap(({ title, transcript }) =>
      transcript
        .filter(({ answer }) => answer.failure)
        .map(({ answer }) => `${title}: ${answer.failure}`),
    );
    if (failed.length > 0) throw new Error(failed.join('\n'));
    console.log(`Recorded ${results.length} cases in ${values.record}`);
    return;
  }
  if (!values.candidate || !(values.reference || values.recording)) throw new Error(usage);
  const reference = values.recording
    ? readRecording(values.recording)
    : await runOn(values.reference);
  // As read from a file, where keys that hold undefined are gone.
  const candidate = await runOn(values.candidate);
  const [left, right] = JSON.parse(JSON.stringify([reference, candidate]));
  const { differences, distinct, requests } = compareRuns(left, right);
  for (const difference of differences) console.log(toText(difference, values.full));
  for (const [section, count] of countBySection(differences)) console.log(`${section}: ${count}`);
  console.log(`${cases.length} cases, ${distinct} distinct requests`);
  console.log(`conformance: ${requests} requests, ${differences.length} differences`);
  process.exitCode = differences.length > 0 ? 1 : 0;
};

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 2;
});
