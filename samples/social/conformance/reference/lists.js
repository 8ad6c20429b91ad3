import { FateRequestError } from '@nkzw/fate/server';
import { Comment, Post } from './views.js';

const DEFAULT_SIZE = 20;
const NEWEST_FIRST = [
  { direction: 'desc', field: 'createdAt' },
  { direction: 'desc', field: 'id' },
];
const MOST_LIKED_FIRST = [
  { direction: 'desc', field: 'likes' },
  { direction: 'asc', field: 'id' },
];

const emptyPage = () => ({ items: [], pagination: { hasNext: false, hasPrevious: false } });

const pageSize = (value) => {
  if (value === undefined) return undefined;
  if (Number.isSafeInteger(value) && value >= 1) return value;
  throw new FateRequestError('BAD_REQUEST', 'Invalid page size.');
};

/** Removes ASCII white space at both ends: fewer characters than String.prototype.trim does. */
const trimAscii = (text) => text.replace(/^[\t\n\v\f\r ]+|[\t\n\v\f\r ]+$/g, '');

/**
 * @param {import('./database.js').Database} db
 * @param {ReturnType<import('./sources.js').createSources>} sources
 */
export function createLists(db, sources) {
  const resolveAll = (rows, view, { ctx, input, select }) =>
    sources.resolveRows({ ctx, input: { args: input.args, select }, rows, view });

  const commentSearch = async (call) => {
    const { after, first, query } = call.input.args ?? {};
    const text = typeof query === 'string' ? trimAscii(query) : '';
    if (!text) return emptyPage();
    const size = pageSize(first) ?? DEFAULT_SIZE;
    const found = db.comments.sorted(NEWEST_FIRST).filter(({ content }) => content.includes(text));
    const start = typeof after === 'string' ? found.findIndex(({ id }) => id === after) + 1 : 0;
    const nodes = await resolveAll(found.slice(start, start + size), Comment, call);
    const items = nodes.map((node) => ({ cursor: node.id, node }));
    const hasPrevious = typeof after === 'string' && after !== '';
    return {
      items,
      pagination: {
        hasNext: found.length > start + size,
        hasPrevious,
        nextCursor: items.at(-1)?.cursor,
        previousCursor: hasPrevious ? items[0]?.cursor : undefined,
      },
    };
  };

  const trendingPosts = async (call) => {
    const { after, before, first, last, minLikes } = call.input.args ?? {};
    if (first !== undefined && last !== undefined) {
      throw new FateRequestError('BAD_REQUEST', 'Invalid page size.');
    }
    const size = pageSize(first) ?? pageSize(last) ?? DEFAULT_SIZE;
    if (after !== undefined && before !== undefined) {
      throw new FateRequestError('BAD_REQUEST', 'Invalid cursor.');
    }
    const backward = before !== undefined || last !== undefined;
    const cursor = backward ? before : after;
    const cursorId = cursor === undefined ? undefined : readCursor(cursor, db);
    const found = db.posts
      .sorted(MOST_LIKED_FIRST)
      .filter(
        ({ likes, published }) => published && !(typeof minLikes === 'number' && likes < minLikes),
      );
    const at = found.findIndex(({ id }) => id === cursorId);
    const rest = backward ? found.slice(0, at < 0 ? found.length : at) : found.slice(at + 1);
    const rows = backward ? rest.slice(Math.max(0, rest.length - size)) : rest.slice(0, size);
    const nodes = await resolveAll(rows, Post, call);
    const items = nodes.map((node) => ({ cursor: writeCursor(node.id), node }));
    const more = rest.length > size;
    const hasPrevious = backward ? more : cursor !== undefined;
    return {
      items,
      pagination: {
        hasNext: backward ? cursor !== undefined : more,
        hasPrevious,
        nextCursor: items.at(-1)?.cursor,
        previousCursor: hasPrevious ? items[0]?.cursor : undefined,
      },
    };
  };

  return {
    commentSearch: { resolve: commentSearch, type: 'Comment' },
    emptyFeed: { resolve: emptyPage },
    trendingPosts: { resolve: trendingPosts, type: 'Post' },
  };
}

const CURSOR_PREFIX = 'trending:';

const writeCursor = (id) => Buffer.from(CURSOR_PREFIX + id).toString('base64url');

/** @returns {string} the id of a post that exists */
function readCursor(cursor, db) {
  const text = typeof cursor === 'string' ? Buffer.from(cursor, 'base64url').toString() : '';
  const id = text.startsWith(CURSOR_PREFIX) ? text.slice(CURSOR_PREFIX.length) : undefined;
  if (id === undefined || writeCursor(id) !== cursor || !db.posts.find(id)) {
    throw new FateRequestError('BAD_REQUEST', 'Invalid cursor.');
  }
  return id;
}
