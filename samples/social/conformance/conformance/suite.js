/**
 * @typedef {object} Case
 * @property {string} section of the protocol specification, or "app" and one of the application's
 * @property {string} name
 * @property {boolean} writes whether the rows have to be restored afterwards
 * @property {(session: import('./session.js').Session) => Promise<void>} run
 */

/** Collects cases. */
export class Suite {
  /** @type {Case[]} */
  cases = [];
  #section = '';

  /** The section that the cases added from now on belong to. */
  section(section) {
    this.#section = section;
  }

  /** A case of several steps. */
  scenario(name, run, { writes = false } = {}) {
    this.cases.push({ section: this.#section, name, run, writes });
  }

  /** A scenario that changes rows. */
  changes(name, run) {
    this.scenario(name, run, { writes: true });
  }

  /** One request with these operations. */
  check(name, ...operations) {
    this.scenario(name, (session) => session.operate(name, operations));
  }

  /** One request with these operations and headers. */
  checkWith(headers, name, ...operations) {
    this.scenario(name, (session) => session.operate(name, operations, { headers }));
  }

  /** One request, byte for byte. */
  send(name, exchange, options) {
    this.scenario(name, (session) => session.send(name, exchange, options));
  }

  /** Subscribes, emits all events at once, and records the messages. */
  messages(name, subscriptions, events, options) {
    this.scenario(name, async (session) => {
      const stream = await session.open('open', options);
      await session.control('subscribe', stream, subscriptions);
      await session.emit('emit', events);
      await session.frames('messages', stream);
    });
  }

  /** A case that runs these steps, each a label, an operation and options. */
  steps(name, ...all) {
    this.changes(name, async (session) => {
      for (const [label, operation, options] of all) {
        await session.operate(label, [operation], options);
      }
    });
  }
}
