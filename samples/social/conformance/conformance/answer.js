const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Header names whose values are compared, in the form in which they are. */
const HEADERS = ['content-type', 'cache-control'];

const normalHeader = (value) => value?.toLowerCase().replace(/\s*;\s*/g, '; ');

/** @param {import('node:http').IncomingHttpHeaders} headers */
export const comparedHeaders = (headers) =>
  Object.fromEntries(
    HEADERS.filter((name) => headers[name] !== undefined).map((name) => [
      name,
      normalHeader(headers[name]),
    ]),
  );

/** @returns {string} the text, or a description of bytes that are no UTF-8 */
export const decode = (bytes) => {
  try {
    return utf8.decode(bytes);
  } catch {
    return `(ill-formed UTF-8) ${bytes.toString('latin1')}`;
  }
};

/** @returns {unknown} the JSON value, or a description of text that is none */
export const parse = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return { 'not JSON': text };
  }
};

/**
 * What is compared of an answer: the body as a JSON value.
 *
 * @param {Awaited<ReturnType<import('./http.js').send>>} response
 */
export const toAnswer = ({ bytes, headers, status }) => ({
  status,
  headers: comparedHeaders(headers),
  body: parse(decode(bytes)),
});

/** Replaces texts that each server writes as it likes by what they mean. */
export const rename = (value, names) => {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((each) => rename(each, names));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rename(each, names)]));
};
