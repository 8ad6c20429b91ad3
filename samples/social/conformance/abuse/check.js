const utf8 = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

const CODES = new Set([
  'BAD_REQUEST',
  'FORBIDDEN',
  'INTERNAL_ERROR',
  'NOT_FOUND',
  'UNAUTHORIZED',
  'VALIDATION_ERROR',
]);

/** What only the inside of a server knows: no request contains any of it. */
const INSIDES = [
  /\bat [\w.$<>[\]/ ]+\([\w.:/ -]*\)/,
  /\b(?:[a-z_]\w*\.){2,}[A-Z]\w*/,
  /\b[A-Z]\w*(?:Exception|Error)\b(?!_)/,
  /\.java:\d|node:internal|node_modules|file:\/\/|\bCaused by\b/,
];

const RELATIONS = new Set([
  'author',
  'category',
  'tags',
  'comments',
  'post',
  'posts',
  'host',
  'attendees',
  'user',
  'channels',
  'mainChannel',
  'owner',
  'entries',
  'channel',
]);

/** Custom results, which the protocol layer neither masks nor shapes. */
const UNMASKED = new Set(['restricted', 'stats', 'debug.manifest', 'debug.echo', 'profile.check']);

/** Operations that the application itself lets fail. */
const FAILING = ({ kind, name, type }) =>
  name === 'boom' ||
  name === 'post.explode' ||
  (kind === 'list' && name === 'entries') ||
  type === 'EventAttendee';

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

/** The request as a server has to understand it, if it is one. */
const readRequest = ({ body }) => {
  try {
    return JSON.parse(lenient.decode(body));
  } catch {
    return undefined;
  }
};

const toTree = (select) => {
  const tree = {};
  for (const path of Array.isArray(select) ? select : []) {
    let node = tree;
    for (const segment of String(path).split('.')) {
      if (!Object.hasOwn(node, segment))
        Object.defineProperty(node, segment, { enumerable: true, value: {} });
      node = node[segment];
    }
  }
  return tree;
};

/** @returns {string | undefined} the path of a field that was not asked for */
const unselected = (value, tree, path = 'data') => {
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) {
      const found = unselected(each, tree, `${path}[${index}]`);
      if (found) return found;
    }
    return undefined;
  }
  if (!isObject(value)) return undefined;
  if (Array.isArray(value.items) && isObject(value.pagination)) {
    return unselected(
      value.items.map(({ node }) => node),
      tree,
      `${path}.items`,
    );
  }
  for (const [key, each] of Object.entries(value)) {
    if (key !== 'id' && !Object.hasOwn(tree, key)) return `${path}.${key}`;
    if (!RELATIONS.has(key)) continue;
    const found = unselected(each, Object.hasOwn(tree, key) ? tree[key] : {}, `${path}.${key}`);
    if (found) return found;
  }
  return undefined;
};

/** @returns {Set<string>} every text in a JSON value */
const textsOf = (value, found = new Set()) => {
  if (typeof value === 'string') found.add(value);
  else if (value !== null && typeof value === 'object') {
    for (const each of Object.values(value)) textsOf(each, found);
  }
  return found;
};

/**
 * Says what is wrong with an answer, or nothing.
 *
 * @param {Record<string, any>} fixture
 * @param {{ internalErrors: boolean }} allowed whether a client's mistake may be INTERNAL_ERROR
 */
export function createCheck(fixture, allowed) {
  const shown = textsOf({ ...fixture, posts: fixture.posts.map(({ note, ...row }) => row) });
  const authors = new Map();
  for (const { authorId, note } of fixture.posts) {
    if (note && !shown.has(note)) authors.set(note, [...(authors.get(note) ?? []), authorId]);
  }
  const admins = fixture.users.filter(({ role }) => role === 'admin').map(({ id }) => id);
  const mayRead = (note, viewer) => admins.includes(viewer) || authors.get(note).includes(viewer);
  const secrets = fixture.users
    .flatMap(({ password, recoveryEmail }) => [password, recoveryEmail])
    .filter(Boolean);
  const emails = new Map(fixture.users.map(({ email, id }) => [email, id]));

  const leak = (value, viewer, key = '') => {
    if (typeof value === 'string') {
      if (authors.has(value) && !(key === 'editorNote' && mayRead(value, viewer))) {
        return `the note ${JSON.stringify(value)} as ${key}`;
      }
      if (emails.has(value) && emails.get(value) !== viewer) return `the address ${value}`;
      return undefined;
    }
    if (value === null || typeof value !== 'object') return undefined;
    for (const [name, each] of Object.entries(value)) {
      const found = leak(each, viewer, Array.isArray(value) ? key : name);
      if (found) return found;
    }
    return undefined;
  };

  const checkResult = (result, operation) => {
    if (!isObject(result) || typeof result.id !== 'string') return 'a result without an id';
    if (result.ok === true) {
      if (operation && !UNMASKED.has(operation.name)) {
        const found = unselected(result.data, toTree(operation.select));
        if (found) return `the unselected field ${found}`;
      }
      return undefined;
    }
    const { code, message } = result.error ?? {};
    if (result.ok !== false || !CODES.has(code) || typeof message !== 'string')
      return 'a malformed error';
    if (code === 'INTERNAL_ERROR' && !allowed.internalErrors && operation && !FAILING(operation)) {
      return 'INTERNAL_ERROR for what a client sent';
    }
    return undefined;
  };

  return (request, { bytes, headers, status }) => {
    const viewer = request.headers['x-user-id'];
    const own =
      (viewer === 'crash' && status === 500) ||
      (request.headers['x-maintenance'] === '1' && status === 503);
    if (status >= 500 && !own) return `status ${status}`;
    let text;
    try {
      text = utf8.decode(bytes);
    } catch {
      return 'ill-formed UTF-8';
    }
    for (const secret of secrets) if (text.includes(secret)) return `the secret ${secret}`;
    for (const pattern of INSIDES) {
      const found = pattern.exec(text);
      if (found) return `the inside of the server: ${found[0]}`;
    }
    if (!/^application\/json; ?charset=utf-8$/i.test(headers['content-type'] ?? '')) {
      return `content type ${headers['content-type']}`;
    }
    let answer;
    try {
      answer = JSON.parse(text);
    } catch {
      return 'an answer that is not JSON';
    }
    if (answer?.version !== 1 || !Array.isArray(answer.results)) return 'a malformed envelope';
    const sent = readRequest(request);
    const operations =
      status === 200 && Array.isArray(sent?.operations) ? sent.operations : undefined;
    if (status === 200 && operations?.length !== answer.results.length)
      return 'a wrong number of results';
    for (const [index, result] of answer.results.entries()) {
      const wrong = checkResult(result, operations?.[index]);
      if (wrong) return wrong;
      if (operations && result.id !== operations[index].id) return 'results out of order';
    }
    const found = leak(answer, viewer);
    return found && `a leak: ${found}`;
  };
}
