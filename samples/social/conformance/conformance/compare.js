const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

const at = (path, key) =>
  typeof key === 'number'
    ? `${path}[${key}]`
    : /^[A-Za-z_$][\w$]*$/.test(key)
      ? `${path}.${key}`
      : `${path}[${JSON.stringify(key)}]`;

/**
 * The first place where two JSON values differ. The order of keys does not matter; numbers are equal
 * if they are the same double, and zeros are equal; an absent key is not one that holds null.
 *
 * @returns {{ path: string, left: unknown, right: unknown } | undefined}
 */
export function firstDifference(left, right, path = 'answer') {
  if (left === right) return undefined;
  if (Array.isArray(left) && Array.isArray(right)) {
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
      const found = firstDifference(left[index], right[index], at(path, index));
      if (found) return found;
    }
    return undefined;
  }
  if (isObject(left) && isObject(right)) {
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
      const found = firstDifference(left[key], right[key], at(path, key));
      if (found) return found;
    }
    return undefined;
  }
  return { left, path, right };
}
