import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { ConnectionTag, view } from '@nkzw/fate';
import { createSocialClient, emit, event, reset, until } from './harness.js';
import { connection, CommentView, PostView } from './views.js';

let open = [];
const createWatcher = (options) => {
  const watcher = createSocialClient(options);
  open.push(watcher);
  return watcher;
};

beforeEach(reset);
afterEach(() => {
  open.forEach(({ close }) => close());
  open = [];
});

/** Watches a post and resolves once the server knows. */
const watchPost = async ({ client, controlled }, id, each = PostView) => {
  const { post } = await client.request({ post: { id, view: each } });
  const ready = controlled();
  const stop = client.subscribeLiveView(each, post);
  await ready;
  return { read: () => client.readView(each, post).value?.data, stop };
};

test('a like by someone else arrives', async () => {
  const watcher = createWatcher();
  const { read } = await watchPost(watcher, 'post-003');
  const { likes } = read();
  await createSocialClient().client.mutations.post.like({ input: { id: 'post-003' } });
  await until(watcher, { entity: 'Post:post-003' }, () => read().likes === likes + 1);
  assert.deepEqual(watcher.liveErrors, []);
});

test('changes arrive in order, and only those of what is watched', async () => {
  const watcher = createWatcher();
  const { read } = await watchPost(watcher, 'post-003');
  const { likes } = read();
  const seen = [];
  watcher.client.store.subscribe('Post:post-003', () => seen.push(read().likes));
  const { client } = createSocialClient();
  for (let count = 1; count <= 5; count++) {
    await client.mutations.post.like({ input: { id: 'post-003' } });
    await until(watcher, { entity: 'Post:post-003' }, () => read().likes === likes + count);
    await client.mutations.post.like({ input: { id: 'post-004' } });
  }
  assert.deepEqual(
    seen,
    [1, 2, 3, 4, 5].map((count) => likes + count),
  );
});

test('an event that changes nothing that is selected is not sent', async () => {
  const watcher = createWatcher();
  const { read } = await watchPost(watcher, 'post-003', view()({ id: true, title: true }));
  const { title } = read();
  await emit(
    { id: 'post-003', options: { changed: ['likes'] }, target: 'entity', type: 'Post' },
    {
      id: 'post-003',
      options: { changed: ['title'], data: { id: 'post-003', title: 'New' } },
      target: 'entity',
      type: 'Post',
    },
  );
  await until(watcher, { entity: 'Post:post-003' }, () => read().title === 'New');
  assert.notEqual(title, 'New');
});

test('a deleted record is gone', async () => {
  const watcher = createWatcher();
  await watchPost(watcher, 'post-003');
  await emit({ id: 'post-003', options: { type: 'delete' }, target: 'entity', type: 'Post' });
  await until(
    watcher,
    { entity: 'Post:post-003' },
    () => !watcher.client.store.read('Post:post-003'),
  );
});

test('what is no longer watched does not arrive', async () => {
  const watcher = createWatcher();
  const { read, stop } = await watchPost(watcher, 'post-003');
  const other = await watchPost(watcher, 'post-004');
  const { likes } = read();
  const unsubscribed = watcher.controlled();
  stop();
  await unsubscribed;
  const { client } = createSocialClient();
  const { likes: before } = other.read();
  await client.mutations.post.like({ input: { id: 'post-003' } });
  await client.mutations.post.like({ input: { id: 'post-004' } });
  await until(watcher, { entity: 'Post:post-004' }, () => other.read().likes === before + 1);
  assert.equal(read().likes, likes);
});

/** Watches the comments of a post; the view has no page size, so that new ones are shown at once. */
const AllComments = view()({ comments: connection(CommentView), commentCount: true, id: true });

const watchComments = async ({ client, controlled }, id) => {
  const { post } = await client.request({ post: { id, view: AllComments } });
  const read = () => client.readView(AllComments, post).value.data.comments;
  const list = read()[ConnectionTag];
  const ready = controlled();
  client.subscribeLiveListView(CommentView, list);
  await ready;
  return { list: list.key, read };
};

test('comments of others are appended, and disappear again', async () => {
  const watcher = createWatcher();
  const { list, read } = await watchComments(watcher, 'post-113');
  const writer = createSocialClient({ as: 'user-03' }).client;
  const { result } = await writer.mutations.comment.add({
    input: { content: 'Hello', postId: 'post-113' },
    view: CommentView,
  });
  await until(watcher, { list }, () => read().items.length === 2);
  const { data } = await watcher.client.readView(CommentView, read().items[1].node);
  assert.equal(data.content, 'Hello');
  assert.equal(data.author.name, 'Kwame');
  await writer.mutations.comment.delete({ input: { id: result.id } });
  await until(watcher, { list }, () => read().items.length === 1);
});

test('edges go where they are told', async () => {
  const watcher = createWatcher();
  const { list, read } = await watchComments(watcher, 'post-302');
  const [first, second, third] = read().items.map(({ node }) => node.id);
  const target = { targetCursor: read().items[1].cursor };
  const at = (type, id, more) => ({
    args: { id: 'post-302' },
    event: { cursor: id, id, nodeType: 'Comment', type, ...more },
    procedure: 'Post.comments',
    target: 'connection',
  });
  await emit(
    at('prependNode', 'comment-0001'),
    at('insertEdgeAfter', 'comment-0002', target),
    at('insertEdgeBefore', 'comment-0003', target),
    at('deleteEdge', third),
  );
  await until(watcher, { list }, () => read().items.length === 5);
  assert.deepEqual(
    read().items.map(({ node }) => node.id),
    ['comment-0001', first, 'comment-0003', second, 'comment-0002'],
  );
});

test('an invalidated list is loaded again', async () => {
  const watcher = createWatcher();
  const { list, read } = await watchComments(watcher, 'post-302');
  const before = watcher.sent.length;
  await emit({ event: { type: 'invalidate' }, procedure: 'Post.comments', target: 'connection' });
  await until(
    watcher,
    { list },
    () => watcher.sent.length > before && watcher.client.store.getListState(list),
  );
  assert.equal(read().items.length, 3);
});

test('new posts reach a live root list', async () => {
  const watcher = createWatcher();
  const { posts } = await watcher.client.request({ posts: { list: connection(PostView) } });
  const list = { ...posts[ConnectionTag], live: { prepend: 'visible' } };
  const ready = watcher.controlled();
  watcher.client.subscribeLiveListView(PostView, list);
  await ready;
  const writer = createSocialClient({ as: 'user-03' }).client;
  await writer.mutations.post.add({ input: { content: 'C', title: 'New' } });
  await until(
    watcher,
    { list: list.key },
    () => watcher.client.store.getListState(list.key).ids[0] === 'Post:post-new-1',
  );
});

test('a stream sees what its user may see', async () => {
  const EmailView = view()({ email: true, id: true, name: true });
  const watch = async (as) => {
    const watcher = createWatcher({ as });
    const { user } = await watcher.client.request({ user: { id: 'user-03', view: EmailView } });
    const ready = watcher.controlled();
    watcher.client.subscribeLiveView(EmailView, user);
    await ready;
    return { ...watcher, read: () => watcher.client.readView(EmailView, user).value?.data };
  };
  const [oneself, another] = [await watch('user-03'), await watch('user-04')];
  await oneself.client.mutations.user.update({ input: { name: 'New Name' } });
  for (const each of [oneself, another]) {
    await until(each, { entity: 'User:user-03' }, () => each.read().name === 'New Name');
  }
  assert.equal(oneself.read().email, 'u03@example.test');
  assert.equal(another.read().email, null);
});

test('an error of one event is reported, and the next one arrives', async () => {
  const watcher = createWatcher();
  const { list, read } = await watchComments(watcher, 'post-113');
  const failed = event(watcher.events, 'liveError');
  const append = (id) => ({
    args: { id: 'post-113' },
    event: { id, nodeType: 'Comment', type: 'appendNode' },
    procedure: 'Post.comments',
    target: 'connection',
  });
  await emit(append('nope'), append('comment-0001'));
  const error = await failed;
  assert.equal(error.code, 'NOT_FOUND');
  await until(watcher, { list }, () => read().items.length === 2);
});
