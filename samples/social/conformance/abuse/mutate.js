/** A value that is seldom expected where it stands. */
export const oddValue = (random) =>
  random.pick([
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e300,
    -1e300,
    9007199254740992,
    2147483648,
    '',
    ' ',
    '0',
    '1',
    'x',
    'null',
    '\u0000',
    '\ud800',
    'x'.repeat(2000),
    [],
    {},
    [[]],
    [null],
    { x: 1 },
    [1, 'a', {}],
    { first: 1 },
    { __proto__x: 1 },
    '../../etc/passwd',
    "' OR 1=1 --",
    '<script>',
    '%s%n',
    '${x}',
    '{{x}}',
  ]);

const places = (value, found = []) => {
  if (value === null || typeof value !== 'object') return found;
  for (const key of Object.keys(value)) {
    found.push([value, key]);
    places(value[key], found);
  }
  return found;
};

const CHANGES = [
  (random, holder, key) => (holder[key] = oddValue(random)),
  (random, holder, key) =>
    Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key],
  (random, holder, key) => (holder[key] = [holder[key]]),
  (random, holder, key) => (holder[key] = { [random.pick(['id', 'items', 'x'])]: holder[key] }),
  (random, holder, key) =>
    (holder[key] = typeof holder[key] === 'number' ? String(holder[key]) : holder[key]),
  (random, holder, key) =>
    (holder[key] = typeof holder[key] === 'string' ? holder[key].toUpperCase() : holder[key]),
  (random, holder) =>
    Array.isArray(holder)
      ? holder.push(oddValue(random))
      : (holder[random.pick(['x', 'args', 'input', 'first'])] = oddValue(random)),
];

/** Changes a few places of a JSON value. */
export function mutateJson(random, value) {
  if (random.chance(0.03)) return oddValue(random);
  const copy = structuredClone(value);
  for (let count = random.int(3) + 1; count > 0; count--) {
    const all = places(copy);
    if (all.length === 0) break;
    const [holder, key] = random.pick(all);
    random.pick(CHANGES)(random, holder, key);
  }
  return copy;
}

const INSERTIONS = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '\\u',
  '\\ud800',
  '0',
  '-',
  'e',
  '1e400',
  '\u0000',
  '\n',
  '/*',
  'NaN',
  [0xff],
  [0xc0, 0xaf],
  [0xed, 0xa0, 0x80],
  [0xf0, 0x9f],
  [0xef, 0xbb, 0xbf],
];

/** Changes a few bytes. */
export function mutateBytes(random, bytes) {
  let result = bytes;
  for (let count = random.int(3) + 1; count > 0; count--) {
    const at = random.int(result.length + 1);
    const before = result.subarray(0, at);
    const after = result.subarray(at);
    const kind = random.int(4);
    if (kind === 0) result = Buffer.concat([before, Buffer.from(random.pick(INSERTIONS)), after]);
    if (kind === 1) result = Buffer.concat([before, after.subarray(random.int(5))]);
    if (kind === 2) result = before;
    if (kind === 3 && after.length > 0)
      result = Buffer.concat([before, Buffer.from([random.int(256)]), after.subarray(1)]);
  }
  return result;
}
