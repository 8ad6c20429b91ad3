import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { ConnectionTag, view } from '@nkzw/fate';
import { createSocialClient, event, reset, until, url } from './harness.js';
import { createProxy } from './proxy.js';
import { connection, CommentView, PostView } from './views.js';

/** Whether the server keeps events for clients that come back: not so with a bus in memory. */
const replays = process.env.SOCIAL_REPLAYS === '1';

let proxy;
let watcher;

beforeEach(async () => {
  await reset();
  proxy = await createProxy(url);
  watcher = createSocialClient({ liveUrl: `${proxy.url}/live` });
});

afterEach(() => {
  watcher.close();
  proxy.close();
});

const AllComments = view()({ comments: connection(CommentView), id: true });

/** Watches the likes and the comments of a post. */
const watch = async () => {
  const { client, controlled } = watcher;
  const { post } = await client.request({ post: { id: 'post-113', view: PostView } });
  let ready = controlled();
  client.subscribeLiveView(PostView, post);
  await ready;
  const again = await client.request({ post: { id: 'post-113', view: AllComments } });
  const read = () => client.readView(AllComments, again.post).value.data.comments;
  ready = controlled();
  client.subscribeLiveListView(CommentView, read()[ConnectionTag]);
  await ready;
  return {
    comments: () => read().items.length,
    likes: () => client.readView(PostView, post).value.data.likes,
    list: read()[ConnectionTag].key,
  };
};

const like = () => createSocialClient().client.mutations.post.like({ input: { id: 'post-113' } });

const comment = () =>
  createSocialClient({ as: 'user-03' }).client.mutations.comment.add({
    input: { content: 'Hello', postId: 'post-113' },
  });

test('a client that lost its stream subscribes again to everything', async () => {
  const { comments, likes, list } = await watch();
  const before = likes();
  await like();
  await until(watcher, { entity: 'Post:post-113' }, () => likes() === before + 1);

  const resubscribed = watcher.controlled();
  proxy.cut();
  const { body, ok } = await resubscribed;
  assert.equal(ok, true);
  assert.deepEqual(
    body.operations.map(({ kind }) => kind),
    ['subscribe', 'subscribeConnection'],
  );
  assert.equal(watcher.lastEventIds.length, 1);
  assert.equal(
    body.operations[0].lastEventId,
    watcher.lastEventIds[0],
    'the last that it has seen',
  );

  await like();
  await until(watcher, { entity: 'Post:post-113' }, () => likes() === before + 2);
  await comment();
  await until(watcher, { list }, () => comments() === 2);
});

test('it does so again and again, and after a server that was away', async () => {
  const { likes } = await watch();
  const before = likes();
  for (let round = 1; round <= 2; round++) {
    proxy.refuse(true);
    const noticed = event(watcher.events, 'liveError');
    proxy.cut();
    await noticed;
    const resubscribed = watcher.controlled();
    proxy.refuse(false);
    assert.equal((await resubscribed).ok, true);
    await like();
    await until(watcher, { entity: 'Post:post-113' }, () => likes() === before + round);
  }
});

test(
  'nothing is missed by a client that was away',
  { skip: !replays && 'SOCIAL_REPLAYS is not 1' },
  async () => {
    const { comments, likes, list } = await watch();
    const before = likes();
    await like();
    await until(watcher, { entity: 'Post:post-113' }, () => likes() === before + 1);
    await comment();
    await until(watcher, { list }, () => comments() === 2);

    proxy.refuse(true);
    const noticed = event(watcher.events, 'liveError');
    proxy.cut();
    await noticed;
    await like();
    await comment();
    proxy.refuse(false);

    await until(watcher, { entity: 'Post:post-113' }, () => likes() === before + 2);
    await until(watcher, { list }, () => comments() === 3);
  },
);
