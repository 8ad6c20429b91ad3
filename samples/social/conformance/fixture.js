import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RESOURCES = fileURLToPath(new URL('../src/main/resources', import.meta.url));

/** @returns {string | undefined} the sample's own copy of the fixture */
const findCopy = () => {
  const found = existsSync(RESOURCES)
    ? readdirSync(RESOURCES, { recursive: true }).find((name) => name.endsWith('social.json'))
    : undefined;
  return found && join(RESOURCES, found);
};

/**
 * @param {string | undefined} path social.json; by default the sample's own copy
 * @returns {Record<string, any>}
 */
export function readFixture(path = findCopy()) {
  if (!path) throw new Error(`No social.json below ${RESOURCES}: say --fixture PATH.`);
  return JSON.parse(readFileSync(path, 'utf8'));
}
