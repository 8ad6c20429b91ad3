import { comparedHeaders, decode, parse, toAnswer } from './answer.js';

const TIMEOUT = 5_000;
const FRAME = /^((?:id: [^\n]*\n)?event: [^\n]*\n)data: ([^\n]*)$/;

/**
 * A frame as it is compared: the lines before the data byte by byte, the data as a JSON value. What
 * does not look like a frame is compared as it is.
 */
const toFrame = (text) => {
  const match = FRAME.exec(text);
  return match ? { lines: match[1], data: parse(match[2]) } : { text };
};

/** An opened event stream, read frame by frame. */
export class EventStream {
  #buffer = Buffer.alloc(0);
  #closed = false;
  #frames = [];
  #silent = false;
  #wake = () => {};

  /** @param {Awaited<ReturnType<import('./http.js').open>>} opened */
  constructor({ request, response }) {
    this.request = request;
    this.response = response;
    this.head = { status: response.statusCode, headers: comparedHeaders(response.headers) };
    response.on('data', (chunk) => this.#read(chunk));
    const close = () => {
      this.#closed = true;
      this.#wake();
    };
    response.on('end', close);
    response.on('error', close);
    response.on('close', close);
    request.on('error', close);
  }

  #read(chunk) {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (let end; (end = this.#buffer.indexOf('\n\n')) >= 0;) {
      const text = decode(this.#buffer.subarray(0, end));
      this.#buffer = this.#buffer.subarray(end + 2);
      if (text === ': heartbeat') this.heartbeats = (this.heartbeats ?? 0) + 1;
      else this.#frames.push(toFrame(text));
    }
    this.#wake();
  }

  /** Waits until something arrives or the stream ends. */
  async #more() {
    let timer;
    await new Promise((resolve, reject) => {
      this.#wake = resolve;
      timer = setTimeout(() => {
        this.#silent = true;
        reject(new Error('no event in time'));
      }, this.patience ?? TIMEOUT);
    }).finally(() => clearTimeout(timer));
  }

  /** @returns {Promise<object>} the next frame, or a frame that says that the stream has ended */
  async next() {
    if (this.#silent) throw new Error('nothing came before, either');
    while (this.#frames.length === 0 && !this.#closed) await this.#more();
    return this.#frames.shift() ?? { ended: true };
  }

  /** Waits for a heartbeat, which no other method shows. */
  async heartbeat(patience) {
    this.patience = patience;
    while (!this.heartbeats && !this.#closed) await this.#more();
    return { heartbeat: !this.#closed };
  }

  /** The whole answer of a request that was refused. */
  async refusal() {
    const chunks = [this.#buffer];
    this.response.removeAllListeners('data');
    this.response.on('data', (chunk) => chunks.push(chunk));
    while (!this.#closed) await this.#more();
    const { headers, statusCode: status } = this.response;
    return toAnswer({ bytes: Buffer.concat(chunks), headers, status });
  }

  close() {
    this.request.destroy();
  }
}
