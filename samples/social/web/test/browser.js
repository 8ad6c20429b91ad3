import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { baseUrl } from './server.js';

const { CHROMIUM = '/usr/bin/chromium', SCREENSHOTS } = process.env;

export const launch = () => chromium.launch({ args: ['--no-sandbox'], executablePath: CHROMIUM });

/**
 * Opens a window that shares nothing with others, and waits until the server has granted the live
 * subscriptions. What goes wrong in the page is kept in `page.failures`.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} hash where to go: nothing for the feed, or `#/post/<id>`
 * @param {Array<Record<string, unknown>>} subscriptions some members of each
 * @param {string} userId who is signed in; nobody if empty
 */
export async function open(browser, hash = '', subscriptions = [], userId = '') {
  const page = await browser.newPage({ viewport: { height: 900, width: 720 } });
  if (userId) await page.addInitScript((id) => sessionStorage.setItem('userId', id), userId);
  page.setDefaultTimeout(15_000);
  page.failures = [];
  page.on('pageerror', (error) => page.failures.push(String(error)));
  page.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error' && !url.includes('/fate')) page.failures.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !isLate(response))
      page.failures.push(`${response.status()} ${response.url()}`);
  });
  const granted = subscriptions.map((part) =>
    page.waitForResponse(
      (response) =>
        response.ok() &&
        response.url().endsWith('/fate/live') &&
        asksFor(response.request().postDataJSON(), part),
    ),
  );
  await Promise.all([page.goto(`${baseUrl}/${hash}`), ...granted]);
  return page;
}

/**
 * fate's client closes its stream with the last subscription; what it still had to say about it
 * then comes too late.
 */
const isLate = (response) => response.status() === 404 && response.url().endsWith('/fate/live');

const asksFor = ({ operations }, part) =>
  operations.some((operation) =>
    Object.entries(part).every(([key, value]) => operation[key] === value),
  );

/**
 * Keeps back the requests with the mutation until they are released, so that a test can see the
 * page before the server has heard of it. The server then gets the given headers on top of the
 * page's.
 *
 * @param {import('playwright-core').Page} page
 */
export async function hold(page, mutation, headers = {}) {
  let keep;
  const kept = new Promise((resolve) => {
    keep = resolve;
  });
  await page.route('**/fate', (route, request) =>
    request.postDataJSON().operations.some(({ name }) => name === mutation)
      ? keep(route)
      : route.continue(),
  );
  return async () => {
    const route = await kept;
    const request = route.request();
    const answered = page.waitForEvent('requestfinished', (finished) => finished === request);
    await route.continue({ headers: { ...request.headers(), ...headers } });
    await answered;
  };
}

/** Signs in, or out with ''. */
export const signIn = (page, userId) => page.getByLabel('Signed in as').selectOption(userId);

/** The card of a post in the feed, or the post on its page. */
export const post = (page, id) => page.locator(`[data-post="${id}"]:visible`);

export const likeButton = (page, id) => post(page, id).getByRole('button', { name: /^Like / });

/** Waits until the post has so many likes. */
export const showsLikes = (page, id, likes) =>
  likeButton(page, id).getByText(likes.toLocaleString('en'), { exact: true }).waitFor();

/** Waits until so many are there. */
export const hasCount = (locator, count) => locator.nth(count - 1).waitFor();

/** Takes a picture for the docs, if a folder for them is given. */
export async function picture(name, page) {
  if (SCREENSHOTS) {
    await mkdir(SCREENSHOTS, { recursive: true });
    await page.screenshot({ animations: 'disabled', path: join(SCREENSHOTS, `${name}.png`) });
  }
}

/** A picture of two windows, side by side. */
export async function pictureOfTwo(name, browser, left, right) {
  const shots = await Promise.all(
    [left, right].map((page) => page.screenshot({ animations: 'disabled' })),
  );
  const page = await browser.newPage({ viewport: { height: 940, width: 1500 } });
  const images = shots.map(
    (shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`,
  );
  await page.setContent(
    `<style>
       body { background: #8a9a96; display: flex; gap: 20px; margin: 20px }
       img { border-radius: 12px }
     </style>
     ${images.join('')}`,
  );
  await picture(name, page);
  await page.close();
}
