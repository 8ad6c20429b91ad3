import { Table } from './table.js';

const EPOCH = Date.UTC(2026, 0, 1);

const KEYS = {
  attendees: 'id',
  categories: 'id',
  channelEntries: 'id',
  channels: 'slug',
  comments: 'id',
  events: 'id',
  postTags: 'postId',
  posts: 'id',
  tags: 'id',
  users: 'id',
};

/** Columns that end in "At" hold milliseconds in the fixture and dates in a row. */
const toRow = (columns) =>
  Object.fromEntries(
    Object.entries(columns).map(([name, value]) => [
      name,
      name.endsWith('At') && typeof value === 'number' ? new Date(value) : value,
    ]),
  );

/** The rows of the fixture, and the two counters that name new rows and live events. */
export class Database {
  /** @param {Record<string, any>} fixture the content of social.json */
  constructor(fixture) {
    this.initial = Object.fromEntries(
      Object.keys(KEYS).map((name) => [name, fixture[name].map(toRow)]),
    );
    for (const [name, key] of Object.entries(KEYS)) this[name] = new Table(key, this.initial[name]);
    this.created = 0;
    this.emitted = 0;
  }

  reset() {
    for (const name of Object.keys(KEYS)) this[name].restore(this.initial[name]);
    this.created = 0;
    this.emitted = 0;
  }

  /** @param {string} prefix @returns {{ createdAt: Date, id: string }} of a new row */
  nextRow(prefix) {
    this.created += 1;
    return { createdAt: new Date(EPOCH + this.created * 1000), id: `${prefix}-${this.created}` };
  }

  /** @returns {string} the id of the next live event that a mutation emits */
  nextEventId() {
    this.emitted += 1;
    return `evt-${this.emitted}`;
  }
}
