/**
 * @typedef {Record<string, any>} Row
 * @typedef {{ field: string, direction: 'asc' | 'desc' }[]} Order
 */

const compareValues = (left, right) => {
  const a = left instanceof Date ? left.getTime() : left;
  const b = right instanceof Date ? right.getTime() : right;
  return a < b ? -1 : a > b ? 1 : 0;
};

/** @param {Order} order */
const comparator = (order) => (left, right) => {
  for (const { direction, field } of order) {
    const result = compareValues(left[field], right[field]);
    if (result !== 0) return direction === 'asc' ? result : -result;
  }
  return 0;
};

/** Rows in memory. What is derived from them is kept until the next change. */
export class Table {
  /** @param {string} key @param {Row[]} rows */
  constructor(key, rows) {
    this.key = key;
    this.restore(rows);
  }

  /** @param {Row[]} rows */
  restore(rows) {
    this.rows = [...rows];
    this.derived = new Map();
  }

  /** @template T @param {string} name @param {() => T} make @returns {T} */
  derive(name, make) {
    if (!this.derived.has(name)) this.derived.set(name, make());
    return this.derived.get(name);
  }

  /** @param {unknown} key compared in its string form @returns {Row | undefined} */
  find(key) {
    const byKey = this.derive(
      'key',
      () => new Map(this.rows.map((row) => [String(row[this.key]), row])),
    );
    return byKey.get(String(key));
  }

  /** @param {Order} order @returns {Row[]} */
  sorted(order) {
    const name = order.map(({ direction, field }) => `${field} ${direction}`).join();
    return this.derive(`sorted ${name}`, () => [...this.rows].sort(comparator(order)));
  }

  /** @param {string} column @param {unknown} value @returns {Row[]} in table order, or in the given one */
  where(column, value, order = undefined) {
    const name = order ? order.map(({ direction, field }) => `${field} ${direction}`).join() : '';
    const groups = this.derive(`group ${column} ${name}`, () => {
      const result = new Map();
      for (const row of order ? this.sorted(order) : this.rows) {
        const group = result.get(row[column]);
        if (group) group.push(row);
        else result.set(row[column], [row]);
      }
      return result;
    });
    return groups.get(value) ?? [];
  }

  /** @param {Row} row */
  append(row) {
    this.restore([...this.rows, row]);
  }

  /** @param {Row} row @param {Row} changes @returns {Row} */
  change(row, changes) {
    const changed = { ...row, ...changes };
    this.restore(this.rows.map((each) => (each === row ? changed : each)));
    return changed;
  }

  /** @param {Row} row */
  remove(row) {
    this.restore(this.rows.filter((each) => each !== row));
  }
}
