import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { createSocialClient, reset, until } from './harness.js';
import { connection, CommentView, PostView, PostWithComments } from './views.js';

beforeEach(reset);

const loadPost = async (client, id, view = PostView) => {
  const { post } = await client.request({ post: { id, view } });
  return () => client.readView(view, post).value?.data;
};

test('an optimistic like shows at once and is replaced by the answer', async () => {
  const { client } = createSocialClient();
  const post = await loadPost(client, 'post-003');
  const { likes } = post();
  const answered = client.mutations.post.like({
    input: { by: 5, id: 'post-003' },
    optimistic: { likes: likes + 1 },
    view: PostView,
  });
  assert.equal(post().likes, likes + 1, 'what the application expects');
  const { error, result } = await answered;
  assert.equal(error, undefined);
  assert.equal(result.likes, likes + 5);
  assert.equal(post().likes, likes + 5, 'what the server says');
});

test('a failing optimistic like is rolled back and returned to the caller', async () => {
  const { client } = createSocialClient();
  const post = await loadPost(client, 'post-003');
  const { likes } = post();
  const answered = client.mutations.post.like({
    input: { by: 1001, id: 'post-003' },
    optimistic: { likes: likes + 1001 },
    view: PostView,
  });
  assert.equal(post().likes, likes + 1001);
  const { error, result } = await answered;
  assert.equal(result, undefined);
  assert.equal(error.code, 'VALIDATION_ERROR');
  assert.deepEqual(error.issues, [
    {
      code: 'too_big',
      inclusive: true,
      maximum: 1000,
      message: 'Too big: expected number to be <=1000',
      origin: 'number',
      path: ['by'],
    },
  ]);
  assert.equal(post().likes, likes);
});

test('errors that the caller can do nothing about are thrown, after rolling back', async () => {
  const { client } = createSocialClient();
  const post = await loadPost(client, 'post-003');
  const { likes } = post();
  const input = { id: 'post-003' };
  const optimistic = { likes: 0 };
  await assert.rejects(client.mutations.post.explode({ input, optimistic, view: PostView }), {
    code: 'INTERNAL_ERROR',
    message: 'Internal server error.',
  });
  assert.equal(post().likes, likes);
  await assert.rejects(client.mutations.account.close({ input: {} }), {
    code: 'FORBIDDEN',
    issues: { reason: 'locked', retryAfter: 3600 },
  });
  await assert.rejects(
    client.mutations.post.add({ input: { content: 'C', title: 'T' }, view: PostView }),
    { code: 'UNAUTHORIZED' },
  );
});

test('a missing record is returned as an error', async () => {
  const { client } = createSocialClient();
  const { error } = await client.mutations.post.like({ input: { id: 'nope' }, view: PostView });
  assert.equal(error.code, 'NOT_FOUND');
  assert.equal(error.message, 'Post not found.');
});

test('an optimistic comment takes its place in the list, and then its real id', async () => {
  const social = createSocialClient({ as: 'user-03' });
  const { client } = social;
  const post = await loadPost(client, 'post-113', PostWithComments);
  const [{ node: first }] = post().comments.items;
  const answered = client.mutations.comment.add({
    input: { content: 'Hello', postId: 'post-113' },
    optimistic: {
      author: { id: 'user-03', name: 'Kwame' },
      content: 'Hello',
      createdAt: new Date(0).toISOString(),
      id: 'optimistic:1',
      post: { commentCount: 2, id: 'post-113' },
    },
    view: CommentView,
  });
  assert.deepEqual(
    post().comments.items.map(({ node }) => node.id),
    [first.id, 'optimistic:1'],
  );
  const { result } = await answered;
  assert.equal(result.id, 'comment-new-1');
  assert.equal(result.createdAt, '2026-01-01T00:00:01.000Z');
  const ids = await until(social, { entity: 'Post:post-113' }, () => {
    const found = post().comments.items.map(({ node }) => node.id);
    return found.includes('comment-new-1') && found;
  });
  assert.deepEqual(ids, [first.id, 'comment-new-1']);
});

test('a deleted comment leaves the list, or comes back if it may not be deleted', async () => {
  const { client } = createSocialClient({ as: 'user-03' });
  const post = await loadPost(client, 'post-113', PostWithComments);
  const [{ node }] = post().comments.items;
  const failing = client.mutations.comment.delete({ delete: true, input: { id: node.id } });
  assert.deepEqual(post().comments.items, []);
  await assert.rejects(failing, { code: 'FORBIDDEN' });
  assert.equal(post().comments.items.length, 1);

  const admin = createSocialClient({ as: 'user-01' });
  const seen = await loadPost(admin.client, 'post-113', PostWithComments);
  await admin.client.mutations.comment.delete({ delete: true, input: { id: node.id } });
  assert.deepEqual(seen().comments.items, []);
});

test('the result has arguments of its own', async () => {
  const { client, sent } = createSocialClient();
  const { result } = await client.mutations.post.like({
    args: { comments: { first: 1 } },
    input: { id: 'post-146' },
    view: PostWithComments,
  });
  assert.equal(result.comments.items.length, 1);
  assert.deepEqual(sent.at(-1).operations[0].input.args, { comments: { first: 1 } });
});

test('a new post goes to the head of a list, if asked to', async () => {
  const { client } = createSocialClient({ as: 'user-03' });
  const request = { posts: { args: { first: 3 }, list: connection(PostView) } };
  await client.request(request);
  const { result } = await client.mutations.post.add({
    input: { content: 'C', tagIds: [7], title: '  New  ' },
    insert: 'before',
    view: PostView,
  });
  assert.equal(result.title, 'New');
  const { posts } = client.getRequestResult(request);
  assert.equal(posts.items[0].node.id, 'post-new-1');
});
