import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { view } from '@nkzw/fate';
import { createSocialClient, reset } from './harness.js';
import { connection, PostView, PostWithComments, UserView } from './views.js';

before(reset);

const read = async (client, each, ref) => (await client.readView(each, ref)).data;

test('a record by id', async () => {
  const { client } = createSocialClient();
  const { post } = await client.request({ post: { id: 'post-002', view: PostView } });
  const data = await read(client, PostView, post);
  assert.equal(data.title, 'Draft 𝔘nicode zephyr anchor null');
  assert.match(data.createdAt, /^2024-01-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  assert.equal(typeof data.author.name, 'string');
  assert.equal(data.commentCount, 80);
});

test('everything asked in one tick goes in one request', async () => {
  const { client, sent } = createSocialClient({ as: 'user-03' });
  const [first, second] = await Promise.all([
    client.request({
      posts: { args: { first: 2 }, list: connection(PostView) },
      user: { ids: ['user-01', 'user-03'], view: UserView },
      viewer: { view: UserView },
    }),
    client.request({
      tags: { args: { first: 5 }, list: connection(view()({ id: true, name: true })) },
    }),
  ]);
  assert.equal(sent.length, 1);
  assert.deepEqual(sent[0].operations.map(({ kind }) => kind).sort(), [
    'byId',
    'list',
    'list',
    'query',
  ]);
  assert.equal(first.posts.items.length, 2);
  assert.equal((await read(client, UserView, first.viewer)).name, 'Kwame');
  assert.deepEqual(
    await Promise.all(first.user.map(async (ref) => (await read(client, UserView, ref)).name)),
    ['Mei', 'Kwame'],
  );
  assert.equal(second.tags.items.length, 5);
});

test('what is known is not asked again', async () => {
  const { client, sent } = createSocialClient();
  const request = { posts: { args: { first: 3 }, list: connection(PostView) } };
  await client.request(request);
  await client.request(request);
  assert.equal(sent.length, 1);
});

test('a query that answers null', async () => {
  const { client } = createSocialClient();
  assert.deepEqual(await client.request({ viewer: { view: UserView } }), { viewer: null });
});

test('null relations, and relations of lists of lists', async () => {
  const { client } = createSocialClient();
  const CategoryView = view()({
    id: true,
    name: true,
    posts: connection(PostWithComments, { first: 2 }),
  });
  const { category, posts } = await client.request({
    category: { id: 'cat-1', view: CategoryView },
    posts: { args: { first: 40 }, list: connection(PostView) },
  });
  const postViews = await Promise.all(posts.items.map(({ node }) => read(client, PostView, node)));
  assert.ok(postViews.some(({ category: each }) => each === null));
  const { posts: nested } = await read(client, CategoryView, category);
  assert.equal(nested.items.length, 2);
  for (const { node } of nested.items) {
    const { comments } = await read(client, PostWithComments, node);
    assert.ok(comments.items.length <= 3);
  }
});

test('custom lists', async () => {
  const { client } = createSocialClient();
  const ContentView = view()({ content: true, id: true });
  const { commentSearch, trendingPosts } = await client.request({
    commentSearch: { args: { first: 4, query: 'window' }, list: connection(ContentView) },
    trendingPosts: { args: { first: 2 }, list: connection(PostView) },
  });
  assert.equal(commentSearch.items.length, 4);
  for (const { node } of commentSearch.items) {
    assert.match((await read(client, ContentView, node)).content, /window/);
  }
  assert.equal(trendingPosts.items.length, 2);
});

test('a missing record stays without its fields', async () => {
  const { transport } = createSocialClient();
  assert.deepEqual(await transport.fetchById('Post', ['nope'], new Set(['title'])), []);
});

test('errors of queries and of the context are thrown', async () => {
  const nobody = createSocialClient();
  await assert.rejects(nobody.client.request({ restricted: { view: UserView } }), {
    code: 'UNAUTHORIZED',
    message: 'You must be logged in.',
  });
  const member = createSocialClient({ as: 'user-03' });
  await assert.rejects(member.client.request({ restricted: { view: UserView } }), {
    code: 'FORBIDDEN',
    issues: [{ message: 'role must be admin', path: ['role'] }],
  });
  const suspended = createSocialClient({ as: 'user-50' });
  await assert.rejects(suspended.client.request({ viewer: { view: UserView } }), {
    code: 'FORBIDDEN',
    message: 'This account is suspended.',
    status: 403,
  });
});

test('one failing operation leaves the others of its batch', async () => {
  const { transport } = createSocialClient();
  const [failed, fine] = await Promise.allSettled([
    transport.fetchQuery('boom', new Set()),
    transport.fetchQuery('stats', new Set()),
  ]);
  assert.equal(failed.reason.code, 'INTERNAL_ERROR');
  assert.equal(failed.reason.message, 'Internal server error.');
  assert.equal(fine.value.users, 50);
});
