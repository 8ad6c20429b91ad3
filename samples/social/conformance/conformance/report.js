import { firstDifference } from './compare.js';

const WIDTH = 700;

const show = (value, full) => {
  const text = value === undefined ? '(absent)' : JSON.stringify(value);
  return full || text.length <= WIDTH
    ? text
    : `${text.slice(0, WIDTH)}… (${text.length} characters)`;
};

const showRequest = (request) =>
  [
    `${request.method} ${request.path}`,
    ...Object.entries(request.headers ?? {})
      .filter(([name]) => name !== 'content-type')
      .map(([name, value]) => `${name}: ${value}`),
  ].join('  ');

/**
 * Compares two runs of the same cases.
 *
 * @typedef {{ section: string, title: string, transcript: any[] }[]} Run
 * @param {Run} reference
 * @param {Run} candidate
 * @returns {{ requests: number, distinct: number, differences: object[] }}
 */
export function compareRuns(reference, candidate) {
  const differences = [];
  const seen = new Set();
  let requests = 0;
  for (const [index, { section, title, transcript }] of reference.entries()) {
    const other = candidate[index]?.title === title ? candidate[index].transcript : [];
    for (let step = 0; step < Math.max(transcript.length, other.length); step++) {
      const [left, right] = [transcript[step], other[step]];
      const { request } = left ?? right;
      if (request) {
        requests++;
        seen.add(JSON.stringify(request));
      }
      const found =
        firstDifference(left?.label, right?.label, 'step') ??
        firstDifference(left?.answer, right?.answer) ??
        failureIn(left);
      if (found)
        differences.push({ ...found, section, title, referenceStep: left, candidateStep: right });
    }
  }
  return { differences, distinct: seen.size, requests };
}

/** A step that failed on both servers shows nothing: it counts as a difference. */
const failureIn = (step) =>
  step?.answer?.failure && {
    left: step.answer.failure,
    path: 'answer.failure',
    right: '(the same)',
  };

/** @returns {Map<string, number>} how many differences each section has */
export function countBySection(differences) {
  const counts = new Map();
  for (const { section } of differences) counts.set(section, (counts.get(section) ?? 0) + 1);
  return counts;
}

/**
 * @param {ReturnType<typeof compareRuns>['differences'][number]} difference
 * @param {boolean} full shows answers whole
 */
export function toText({ title, referenceStep, candidateStep, path, left, right }, full) {
  const { label, request } = referenceStep ?? candidateStep;
  return [
    `--- ${title}${label && !title.endsWith(label) ? ` / ${label}` : ''}`,
    ...(request ? [`    ${showRequest(request)}`] : []),
    ...(request?.body === undefined
      ? []
      : [`    ${full ? request.body : request.body.slice(0, WIDTH)}`]),
    `    first difference at ${path}`,
    `      reference: ${show(left, full)}`,
    `      candidate: ${show(right, full)}`,
    `    reference answered: ${show(referenceStep?.answer, full)}`,
    `    candidate answered: ${show(candidateStep?.answer, full)}`,
  ].join('\n');
}
