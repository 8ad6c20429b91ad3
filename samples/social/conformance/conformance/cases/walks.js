/**
 * Walks a list page by page until it has no more, or until so many pages.
 *
 * @param {object} walk
 * @param {(page: object) => Promise<any>} walk.load answers the connection for these page arguments
 * @param {'first' | 'last'} walk.size
 * @param {number} walk.count
 * @param {number} [walk.pages] at most
 * @returns {Promise<any>} the last page
 */
export async function walk({ load, size, count, pages = 60 }) {
  const forward = size === 'first';
  let connection = await load({ [size]: count });
  for (let page = 1; page < pages; page++) {
    const { hasNext, hasPrevious, nextCursor, previousCursor } = connection?.pagination ?? {};
    const cursor = forward ? nextCursor : previousCursor;
    if (!(forward ? hasNext : hasPrevious) || cursor === undefined) break;
    connection = await load({ [size]: count, [forward ? 'after' : 'before']: String(cursor) });
  }
  return connection;
}
