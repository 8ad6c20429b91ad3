import { rename, toAnswer } from './answer.js';
import { open, send } from './http.js';
import { EventStream } from './stream.js';

const JSON_HEADERS = { 'content-type': 'application/json' };

/** The subscription whose messages show that everything emitted before has been delivered. */
const FENCE = { id: 'fence', kind: 'subscribe', select: [], type: 'Category' };
const FENCE_ENTITY = 'cat-12';

const describe = (body) => {
  if (body === undefined) return undefined;
  const bytes = Buffer.from(body);
  const text = bytes.toString('utf8');
  return bytes.equals(Buffer.from(text)) ? text : `(latin1) ${bytes.toString('latin1')}`;
};

/** Gives each operation the id that the client would give it. */
export const envelope = (operations) => ({
  version: 1,
  operations: operations.map((operation, index) => ({ id: String(index + 1), ...operation })),
});

/**
 * One case run against one server. Everything sent and everything answered goes to the transcript;
 * two servers agree if their transcripts do.
 */
export class Session {
  #fences = 0;
  #names = new Map();
  #streams = [];

  /** @param {string} base @param {string} slug names streams: unique among cases */
  constructor(base, slug) {
    this.base = base;
    this.slug = slug;
    this.transcript = [];
  }

  /** The texts of opaque cursors, by what they stand for: never compared as texts. */
  nameCursors(items) {
    for (const { cursor, node } of items ?? []) {
      if (typeof cursor === 'string') this.#names.set(cursor, `(cursor of ${node?.id})`);
    }
  }

  /**
   * @param {string} label
   * @param {import('./http.js').Exchange} exchange
   * @param {{ statusOnly?: boolean, opaque?: boolean }} [options]
   * @returns {Promise<any>} the body
   */
  async send(label, exchange, { opaque = false, statusOnly = false } = {}) {
    const { headers, method = 'POST', path = '/fate' } = exchange;
    const entry = { label, request: { method, path, headers, body: describe(exchange.body) } };
    this.transcript.push(entry);
    try {
      entry.answer = toAnswer(await send(this.base, exchange));
    } catch (error) {
      entry.answer = { failure: error.message };
      return {};
    }
    const { body } = entry.answer;
    if (opaque) {
      const before = this.#names;
      this.#names = new Map(before);
      for (const { data } of body.results ?? []) this.nameCursors(data?.items);
      entry.answer = rename(entry.answer, this.#names);
      for (const [cursor, name] of this.#names) {
        entry.request.body = entry.request.body?.replaceAll(JSON.stringify(cursor), `"${name}"`);
      }
    }
    if (statusOnly) entry.answer = { status: entry.answer.status };
    return body;
  }

  /** @returns {Promise<any[]>} the results */
  async operate(label, operations, { headers, ...options } = {}) {
    const body = JSON.stringify(envelope(operations));
    const answer = await this.send(
      label,
      { headers: { ...JSON_HEADERS, ...headers }, body },
      options,
    );
    return answer.results ?? [];
  }

  /** @returns {Promise<any>} the data of the only operation */
  async data(label, operation, options) {
    const [result] = await this.operate(label, [operation], options);
    return result?.data;
  }

  /** Opens a stream with a fence, and leaves it open until the case ends. */
  async open(label, { headers, id = this.slug } = {}) {
    const path = `/fate/live?connectionId=${encodeURIComponent(id)}`;
    const stream = await this.openPath(label, path, headers);
    stream.connectionId = id;
    if (stream.head.status === 200) {
      await this.control('watch the fence', stream, [{ ...FENCE, entityId: FENCE_ENTITY }]);
    }
    return stream;
  }

  /** Opens a stream without a fence. */
  async openPath(label, path, headers = undefined) {
    const entry = { label, request: { method: 'GET', path, headers } };
    this.transcript.push(entry);
    const stream = new EventStream(await open(this.base, { headers, path }));
    this.#streams.push(stream);
    entry.answer =
      stream.head.status === 200
        ? { ...stream.head, frames: [await stream.next()] }
        : await stream.refusal();
    return stream;
  }

  /** @param {EventStream | string} stream or its connection id */
  async control(label, stream, operations, { headers } = {}) {
    const connectionId = stream.connectionId ?? stream;
    const body = JSON.stringify({ version: 1, connectionId, operations });
    return this.send(label, { path: '/fate/live', headers: { ...JSON_HEADERS, ...headers }, body });
  }

  /** Emits events on the server's bus. */
  async emit(label, events) {
    await this.operate(label, [
      { kind: 'mutation', name: 'debug.emit', select: [], input: { events } },
    ]);
  }

  /** Records every frame that arrives before a fence set now. */
  async frames(label, stream) {
    const eventId = `fence-${++this.#fences}`;
    await this.emit(`${label}: set a fence`, [
      { target: 'entity', type: 'Category', id: FENCE_ENTITY, options: { eventId } },
    ]);
    return this.#record(label, stream, (frame) => frame.lines?.startsWith(`id: ${eventId}\n`));
  }

  /** Records the next so many frames. */
  async take(label, stream, count) {
    let left = count;
    return this.#record(label, stream, () => --left <= 0);
  }

  /** Records every frame up to the end of the stream. */
  async ended(label, stream) {
    return this.#record(label, stream, () => false);
  }

  async #record(label, stream, isLast) {
    const frames = [];
    const entry = { label, answer: { frames } };
    this.transcript.push(entry);
    try {
      for (let frame; !frame?.ended && !(frame && isLast(frame));) {
        frame = await stream.next();
        frames.push(frame);
      }
    } catch (error) {
      entry.answer.failure = error.message;
    }
    return frames;
  }

  /** Records something else that was observed. */
  note(label, answer) {
    this.transcript.push({ label, answer });
  }

  close() {
    for (const stream of this.#streams) stream.close();
  }
}
