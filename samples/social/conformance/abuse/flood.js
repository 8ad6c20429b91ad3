import http from 'node:http';
import { generate } from './generate.js';

const RESET = Buffer.from(
  '{"version":1,"operations":[{"id":"1","kind":"mutation","name":"debug.reset","select":[]}]}',
);
const RESET_EVERY = 2000;
const TIMEOUT = 30_000;

const send = (agent, base, { body, headers, method, path }) =>
  new Promise((resolve, reject) => {
    const sent = ['GET', 'HEAD'].includes(method) ? undefined : body;
    const length = sent && { 'content-length': sent.length };
    const request = http.request(
      base,
      { agent, headers: { ...headers, ...length }, method, path },
      (response) => {
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
      },
    );
    request.setTimeout(TIMEOUT, () => request.destroy(new Error('no answer in time')));
    request.on('error', (error) =>
      reject(Object.assign(error, { again: request.reusedSocket && error.code === 'ECONNRESET' })),
    );
    request.end(sent);
  });

/**
 * Sends random requests, several at a time, over connections that stay open.
 *
 * @param {object} options
 * @param {string} options.base
 * @param {number} options.count
 * @param {number} options.first number of the first request
 * @param {number} options.seed
 * @param {number} options.concurrency
 * @param {ReturnType<import('./check.js').createCheck>} options.check
 * @returns {Promise<{ failures: object[], seconds: number, statuses: Record<string, number> }>}
 */
export async function flood({ base, check, concurrency, count, first, seed }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: concurrency });
  const failures = [];
  const statuses = {};
  let index = first;
  const started = performance.now();

  const attempt = async (request) => {
    try {
      return await send(agent, base, request);
    } catch (error) {
      if (!error.again) throw error;
      return send(agent, base, request);
    }
  };

  const work = async () => {
    while (index < first + count) {
      const number = index++;
      const request = generate(seed, number);
      try {
        if (number % RESET_EVERY === 0)
          await attempt({ body: RESET, headers: {}, method: 'POST', path: '/fate' });
        const answer = await attempt(request);
        statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
        const problem = check(request, answer);
        if (problem) failures.push({ answer, number, problem, request });
      } catch (error) {
        failures.push({ number, problem: error.message, request });
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  agent.destroy();
  return { failures, seconds: (performance.now() - started) / 1000, statuses };
}
