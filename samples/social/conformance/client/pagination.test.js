import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { ConnectionTag, view } from '@nkzw/fate';
import { createSocialClient, reset } from './harness.js';
import {
  connection,
  CommentView,
  PostView,
  PostWithComments,
  PostWithLastComments,
} from './views.js';

before(reset);

const loadNext = (client, node, list) =>
  client.loadConnection(
    node,
    list[ConnectionTag],
    { after: list.pagination.nextCursor },
    { direction: 'forward' },
  );

const loadPrevious = (client, node, list) =>
  client.loadConnection(
    node,
    list[ConnectionTag],
    { before: list.pagination.previousCursor },
    { direction: 'backward' },
  );

/** Small enough for a server that limits pages, too. */
const PAGE = 40;

/** The ids of a whole list, asked for without the client's store. */
const allIds = async (name) => {
  const { transport } = createSocialClient();
  const ids = [];
  let page = { first: PAGE };
  for (;;) {
    const { items, pagination } = await transport.fetchList(name, new Set(['id']), page);
    ids.push(...items.map(({ node }) => node.id));
    if (!pagination.hasNext) return ids;
    page = { after: pagination.nextCursor, first: PAGE };
  }
};

const idsOf = ({ items }) => items.map(({ node }) => node.id);

const rootPages = async (name, pageArgs, step) => {
  const { client } = createSocialClient();
  const request = { [name]: { args: pageArgs, list: connection(PostView) } };
  let result = (await client.request(request))[name];
  let pages = 1;
  for (;;) {
    const { hasNext, hasPrevious } = result.pagination;
    if (!(step === loadNext ? hasNext : hasPrevious)) break;
    await step(client, PostView, result);
    result = client.getRequestResult(request)[name];
    pages += 1;
  }
  return { ids: idsOf(result), pages };
};

test('a root list, forward to its end', async () => {
  const { ids, pages } = await rootPages('posts', { first: PAGE }, loadNext);
  assert.equal(pages, 10);
  assert.deepEqual(ids, await allIds('posts'));
});

test('a root list, backward to its beginning', async () => {
  const { ids, pages } = await rootPages('posts', { last: PAGE }, loadPrevious);
  assert.equal(pages, 10);
  assert.deepEqual(ids, await allIds('posts'));
});

test('a custom list with opaque cursors, both ways', async () => {
  const forward = await rootPages('trendingPosts', { first: PAGE }, loadNext);
  const backward = await rootPages('trendingPosts', { last: PAGE }, loadPrevious);
  assert.ok(forward.pages > 1);
  assert.deepEqual(forward.ids, backward.ids);
});

const nestedPages = async (view, step) => {
  const { client, sent } = createSocialClient();
  const { post } = await client.request({ post: { id: 'post-302', view } });
  const read = async () => (await client.readView(view, post)).data.comments;
  let comments = await read();
  assert.equal(comments.items.length, 3);
  for (;;) {
    const { hasNext, hasPrevious } = comments.pagination;
    if (!(step === loadNext ? hasNext : hasPrevious)) break;
    await step(client, CommentView, comments);
    comments = await read();
  }
  return { ids: idsOf(comments), sent };
};

test('a nested list with one page has no other', async () => {
  assert.equal((await nestedPages(PostWithComments, loadNext)).sent.length, 1);
});

for (const [name, view_, step] of [
  ['forward', PostWithComments, loadNext],
  ['backward', PostWithLastComments, loadPrevious],
]) {
  test(`a nested list, ${name} to its end`, async () => {
    const { client, sent, transport } = createSocialClient();
    const { post } = await client.request({ post: { id: 'post-146', view: view_ } });
    const read = async () => (await client.readView(view_, post)).data.comments;
    let comments = await read();
    while (step === loadNext ? comments.pagination.hasNext : comments.pagination.hasPrevious) {
      await step(client, CommentView, comments);
      comments = await read();
    }
    const [{ comments: all }] = await transport.fetchById(
      'Post',
      ['post-146'],
      new Set(['comments']),
    );
    assert.deepEqual(idsOf(comments), idsOf(all));
    assert.equal(all.items.length, 5);
    const [more] = sent[1].operations;
    assert.equal(more.kind, 'byId');
    assert.equal(more.args.comments.id, 'post-146', 'the client names the parent');
  });
}

test('numeric ids are paged with cursors made into texts', async () => {
  const { client } = createSocialClient();
  const TagView = view()({ id: true, name: true });
  const { tags } = await client.request({
    tags: { args: { first: 5 }, list: connection(TagView) },
  });
  const { transport } = createSocialClient();
  const next = await transport.fetchList('tags', new Set(), {
    after: String(tags.pagination.nextCursor),
    first: 5,
  });
  assert.equal(next.items.length, 5);
  assert.equal(next.pagination.hasPrevious, true);
});
