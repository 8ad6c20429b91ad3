import assert from 'node:assert/strict';

/** Where the page and its data are served. */
export const baseUrl = (process.env.SOCIAL_URL ?? 'http://127.0.0.1:4173').replace(/\/$/, '');

/** Sends one operation and returns its data. */
async function ask(operation, userId) {
  const response = await fetch(`${baseUrl}/fate`, {
    body: JSON.stringify({ operations: [{ id: '1', ...operation }], version: 1 }),
    headers: { 'content-type': 'application/json', ...(userId && { 'x-user-id': userId }) },
    method: 'POST',
  });
  const [{ data, error }] = (await response.json()).results;
  assert.equal(error, undefined, `${operation.name ?? operation.type}: ${error?.message}`);
  return data;
}

export const mutate = (name, input, select, userId) =>
  ask({ input, kind: 'mutation', name, select }, userId);

/** Puts the data back to the fixture. The server must have been started with its test helpers. */
export const reset = () => mutate('debug.reset', {}, ['id']);

export async function getPost(id, select, args) {
  const [post] = await ask({ args, ids: [id], kind: 'byId', select, type: 'Post' });
  return post;
}

export async function listPosts(first) {
  const { items } = await ask({
    args: { first },
    kind: 'list',
    name: 'posts',
    select: ['id', 'title', 'likes'],
  });
  return items.map(({ node }) => node);
}
