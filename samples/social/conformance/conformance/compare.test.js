import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstDifference } from './compare.js';
import { compareRuns, toText } from './report.js';

test('equal values', () => {
  for (const [left, right] of [
    [
      { a: 1, b: [2] },
      { b: [2], a: 1 },
    ],
    [0, -0],
    [JSON.parse('1.0'), JSON.parse('10e-1')],
    [JSON.parse('9007199254740993'), JSON.parse('9007199254740992')],
  ]) {
    assert.equal(firstDifference(left, right), undefined);
  }
});

test('the first difference, with its path', () => {
  for (const [left, right, path] of [
    [{ a: null }, {}, 'answer.a'],
    [{}, { a: null }, 'answer.a'],
    [[1, { 'b c': 2 }], [1, { 'b c': '2' }], 'answer[1]["b c"]'],
    [[1], [1, null], 'answer[1]'],
    [[], {}, 'answer'],
    ['é', 'e\u0301', 'answer'],
    [null, {}, 'answer'],
  ]) {
    assert.equal(firstDifference(left, right)?.path, path);
  }
});

const runOf = (...answers) => [
  {
    title: '1 case',
    transcript: answers.map((answer, index) => ({
      answer,
      label: 'step',
      request: { body: String(index), method: 'POST', path: '/fate' },
    })),
  },
];

test('a run that agrees', () => {
  const { differences, distinct, requests } = compareRuns(
    runOf({ status: 200 }),
    runOf({ status: 200 }),
  );
  assert.deepEqual(
    { differences, distinct, requests },
    { differences: [], distinct: 1, requests: 1 },
  );
});

test('a run that differs, is shorter, lacks a case, or fails on both sides', () => {
  const good = runOf({ status: 200 }, { status: 200 });
  assert.equal(compareRuns(good, runOf({ status: 200 }, { status: 400 })).differences.length, 1);
  assert.equal(compareRuns(good, runOf({ status: 200 })).differences.length, 1);
  assert.equal(compareRuns(good, []).differences.length, 2);
  const failed = runOf({ failure: 'no answer' });
  assert.equal(compareRuns(failed, failed).differences.length, 1);
});

test('differences can be read', () => {
  const [difference] = compareRuns(runOf({ status: 200 }), runOf({ status: 400 })).differences;
  const text = toText(difference, false);
  assert.match(text, /first difference at answer\.status/);
  assert.match(text, /reference: 200/);
  assert.match(text, /candidate: 400/);
});
