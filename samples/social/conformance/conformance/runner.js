import { Session } from './session.js';

const RESET = { kind: 'mutation', name: 'debug.reset', select: [] };

const slugOf = ({ section, name }, index) => `${index}-${section}-${name}`.replace(/[^\w.]+/g, '-');

/**
 * Runs the cases one after another against one server.
 *
 * @param {string} base
 * @param {import('./suite.js').Case[]} cases
 * @param {(done: number) => void} progress
 * @returns {Promise<{ section: string, title: string, transcript: object[] }[]>} what was said, case by case
 */
export async function run(base, cases, progress = () => {}) {
  const results = [];
  const [{ ok } = {}] = await new Session(base, 'reset').operate('reset', [RESET]);
  if (!ok) throw new Error(`${base} does not answer debug.reset: is it there, with test helpers?`);
  for (const [index, each] of cases.entries()) {
    const session = new Session(base, slugOf(each, index));
    try {
      await each.run(session);
    } catch (error) {
      session.note('the case could not go on', { failure: error.stack });
    } finally {
      session.close();
    }
    if (each.writes) await new Session(base, 'reset').operate('reset', [RESET]);
    const { name, section } = each;
    results.push({ section, title: `${section} ${name}`, transcript: session.transcript });
    progress(index + 1);
  }
  return results;
}
