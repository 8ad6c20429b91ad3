import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import {
  hasCount,
  hold,
  launch,
  likeButton,
  open,
  picture,
  pictureOfTwo,
  post,
  showsLikes,
  signIn,
} from './browser.js';
import { getPost, listPosts, mutate, reset } from './server.js';

// In the fixture: two on the first page of the feed, one of them short; many comments; likes beyond
// 32 bits.
const VELVET = 'post-127';
const SHORT = 'post-366';
const LONG = 'post-011';
const FAMOUS = 'post-002';

let browser;
let pages;

const openPage = async (...args) => {
  const page = await open(browser, ...args);
  pages.push(page);
  return page;
};

before(async () => {
  browser = await launch();
});

after(() => browser.close());

beforeEach(async () => {
  pages = [];
  await reset();
});

afterEach(async () => {
  const failures = pages.flatMap((page) => page.failures);
  await Promise.all(pages.map((page) => page.close()));
  assert.deepEqual(failures, []);
});

test('shows the feed and loads more of it', async () => {
  const page = await openPage();
  const titles = page.locator('article h2');
  const expected = (await listPosts(30)).map(({ title }) => title);
  await hasCount(titles, 10);
  assert.deepEqual(await titles.allTextContents(), expected.slice(0, 10));
  await picture('feed', page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture('feed-dark', page);
  for (const count of [20, 30]) {
    await page.getByRole('button', { name: 'Load more posts' }).click();
    await hasCount(titles, count);
    assert.deepEqual(await titles.allTextContents(), expected.slice(0, count));
  }
});

test('opens a post, goes back to the feed as it was, loads comments to their end', async () => {
  const page = await openPage();
  await page.getByRole('button', { name: 'Load more posts' }).click();
  const titles = page.locator('article h2');
  await hasCount(titles, 20);
  await titles.last().scrollIntoViewIfNeeded();
  const position = await page.evaluate(() => scrollY);
  assert.ok(position > 0);
  const name = await titles.last().textContent();
  await titles.last().getByRole('link').click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  assert.equal(await page.evaluate(() => scrollY), 0);
  assert.equal(await page.title(), `${name} · Social`);
  await page.getByRole('link', { name: 'All posts' }).click();
  await titles.last().waitFor();
  assert.equal(await titles.count(), 20);
  assert.equal(await page.evaluate(() => scrollY), position);
  assert.equal(await page.title(), 'Social');

  await page.goto(`${new URL(page.url()).origin}/#/post/${LONG}`);
  const comments = page.locator('.comment');
  const more = page.getByRole('button', { name: 'Load more comments' });
  const { commentCount, comments: expected } = await getPost(
    LONG,
    ['commentCount', 'comments.content'],
    { comments: { first: 100 } },
  );
  for (let count = 10; count < commentCount; count += 10) {
    await hasCount(comments, count);
    await more.click();
  }
  await hasCount(comments, commentCount);
  await more.waitFor({ state: 'detached' });
  assert.deepEqual(
    await comments.locator('.text').allTextContents(),
    expected.items.map(({ node }) => node.content),
  );
});

test('shows a post without comments, and that there is no such post', async () => {
  const { id } = await mutate('post.add', { content: 'Quiet.', title: 'New' }, ['id'], 'user-01');
  const page = await openPage(`#/post/${id}`);
  await page.getByText('No comments yet.').waitFor();
  await page.goto(
    `${new URL(page.url()).origin}/#/post/${encodeURIComponent('no "such" / post %')}`,
  );
  await page.getByRole('alert').getByText('There is no such post.').waitFor();
});

test('counts a like at once, and it stays', async () => {
  const page = await openPage('', [{ entityId: VELVET, kind: 'subscribe' }]);
  const { likes } = await getPost(VELVET, ['likes']);
  const release = await hold(page, 'post.like');
  await likeButton(page, VELVET).click();
  await showsLikes(page, VELVET, likes + 1);
  assert.equal((await getPost(VELVET, ['likes'])).likes, likes);
  await release();
  await page.waitForFunction(
    (id) => !document.querySelector(`[data-post="${id}"] [aria-disabled="true"]`),
    VELVET,
  );
  await showsLikes(page, VELVET, likes + 1);
  assert.equal((await getPost(VELVET, ['likes'])).likes, likes + 1);
  await page.reload();
  await showsLikes(page, VELVET, likes + 1);
});

test('takes a like back that the server refuses', async () => {
  const { id } = await mutate(
    'post.add',
    { content: 'Here today.', title: 'New' },
    ['id'],
    'user-01',
  );
  const page = await openPage();
  await showsLikes(page, id, 0);
  await reset();
  const release = await hold(page, 'post.like');
  await likeButton(page, id).click();
  await showsLikes(page, id, 1);
  await release();
  await post(page, id).getByRole('alert').getByText('Post not found.').waitFor();
  await showsLikes(page, id, 0);
});

test('takes a like back when the whole request is refused', async () => {
  const page = await openPage();
  const { likes } = await getPost(VELVET, ['likes']);
  const release = await hold(page, 'post.like', { 'x-user-id': 'user-50' });
  await likeButton(page, VELVET).click();
  await showsLikes(page, VELVET, likes + 1);
  await release();
  await post(page, VELVET).getByRole('alert').getByText('This account is suspended.').waitFor();
  await showsLikes(page, VELVET, likes);
  assert.match(page.failures.pop(), /403/);
});

test('switches between users, one of whom is refused everything', async () => {
  const page = await openPage();
  await signIn(page, 'user-50');
  await page.getByRole('alert').getByText('This account is suspended.').waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('alert').getByText('This account is suspended.').waitFor();
  await signIn(page, 'user-02');
  await post(page, VELVET).waitFor();
  await page.reload();
  await post(page, VELVET).waitFor();
  assert.equal(await page.getByLabel('Signed in as').inputValue(), 'user-02');
  assert.deepEqual(
    page.failures.splice(0).filter((failure) => !/^403 |suspended/.test(failure)),
    [],
  );
});

test('adds a comment', async () => {
  const page = await openPage(`#/post/${FAMOUS}`);
  await post(page, FAMOUS).getByText('80 comments').waitFor();
  await page.getByLabel('Your comment').fill('Well said.');
  await page.getByRole('button', { name: 'Add comment' }).click();
  await page.getByRole('alert').getByText('You must be logged in.').waitFor();
  assert.equal(await page.getByLabel('Your comment').inputValue(), 'Well said.');

  await signIn(page, 'user-01');
  await post(page, FAMOUS).getByText('80 comments').waitFor();
  await page.getByLabel('Your comment').fill('Well said.');
  await page.getByRole('button', { name: 'Add comment' }).click();
  const comment = page.locator('.comment').last();
  await comment.getByText('Well said.').waitFor();
  await comment.getByText('Mei (@u01_field)').waitFor();
  await post(page, FAMOUS).getByText('81 comments').waitFor();
  assert.equal(await page.getByLabel('Your comment').inputValue(), '');
  await comment.scrollIntoViewIfNeeded();
  await picture('comment', page);

  await page.getByRole('button', { name: 'Load more comments' }).click();
  await hasCount(page.locator('.comment'), 21);
  assert.equal(await page.getByText('Well said.').count(), 1);
  assert.equal(await page.locator('.comment .text').last().textContent(), 'Well said.');
});

test('two windows: a like and a comment in one appear in the other', async () => {
  const subscriptions = [
    { entityId: SHORT, kind: 'subscribe' },
    { kind: 'subscribeConnection', procedure: 'Post.comments' },
  ];
  const [one, two] = await Promise.all(
    ['user-01', 'user-04'].map((userId) => openPage(`#/post/${SHORT}`, subscriptions, userId)),
  );
  const { likes } = await getPost(SHORT, ['likes']);
  await likeButton(one, SHORT).click();
  await showsLikes(two, SHORT, likes + 1);
  await one.getByLabel('Your comment').fill('Hello, other window!');
  await one.getByRole('button', { name: 'Add comment' }).click();
  const comment = two.locator('.comment').last();
  await comment.getByText('Hello, other window!').waitFor();
  await comment.getByText('Mei (@u01_field)').waitFor();
  await post(two, SHORT).getByText('3 comments').waitFor();
  await post(one, SHORT).getByText('3 comments').waitFor();
  await pictureOfTwo('two-windows', browser, one, two);
});

test('two windows: the feed follows, new posts included', async () => {
  const [one, two] = await Promise.all([
    openPage(`#/post/${VELVET}`),
    openPage('', [
      { entityId: VELVET, kind: 'subscribe' },
      { kind: 'subscribeConnection', procedure: 'posts' },
    ]),
  ]);
  const { likes } = await getPost(VELVET, ['likes']);
  await likeButton(one, VELVET).click();
  await showsLikes(two, VELVET, likes + 1);
  const { id } = await mutate(
    'post.add',
    { content: 'Hot off the press.', title: 'Just now' },
    ['id'],
    'user-01',
  );
  await post(two, id).getByText('Hot off the press.').waitFor();
  assert.equal(await two.locator('article h2').first().textContent(), 'Just now');
  await mutate('comment.add', { content: 'First!', postId: id }, ['id'], 'user-03');
  await post(two, id).getByText('1 comment', { exact: true }).waitFor();
});
