import http from 'node:http';

const TIMEOUT = 10_000;

const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });

/**
 * @typedef {object} Exchange
 * @property {string} [method] POST unless said
 * @property {string} [path] below the server's root; /fate unless said
 * @property {Record<string, string | string[]>} [headers]
 * @property {string | Buffer} [body] none unless said
 */

/**
 * Sends exactly these bytes and headers, and waits for the whole answer.
 *
 * @param {string} base for example http://127.0.0.1:4000
 * @param {Exchange} exchange
 * @returns {Promise<{ status: number, headers: http.IncomingHttpHeaders, bytes: Buffer }>}
 */
export async function send(base, exchange) {
  try {
    return await sendOnce(base, exchange);
  } catch (error) {
    // The server closed an idle connection just when it was used again.
    if (error.code === 'ECONNRESET' && error.reused) return sendOnce(base, exchange);
    throw error;
  }
}

function sendOnce(base, { body, headers, method = 'POST', path = '/fate' }) {
  // Node would send the body of some methods without saying how long it is.
  const length = body !== undefined &&
    !headers?.['transfer-encoding'] && { 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const options = { agent, headers: { ...headers, ...length }, method, path };
    const request = http.request(base, options, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          bytes: Buffer.concat(chunks),
          headers: response.headers,
          status: response.statusCode,
        }),
      );
    });
    request.setTimeout(TIMEOUT, () => request.destroy(new Error('no answer in time')));
    request.on('error', (error) => reject(Object.assign(error, { reused: request.reusedSocket })));
    request.end(body);
  });
}

/**
 * Opens a stream: resolves with the answer's head, before the answer is complete.
 *
 * @param {string} base
 * @param {Exchange} exchange
 * @returns {Promise<{ request: http.ClientRequest, response: http.IncomingMessage }>}
 */
export function open(base, { headers, method = 'GET', path }) {
  return new Promise((resolve, reject) => {
    const options = { agent: false, headers, method, path };
    const request = http.request(base, options, (response) => {
      request.setTimeout(0);
      resolve({ request, response });
    });
    request.setTimeout(TIMEOUT, () => request.destroy(new Error('no answer in time')));
    request.on('error', reject);
    request.end();
  });
}
