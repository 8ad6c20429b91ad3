/**
 * How each relation and each count of a type is read. `order` is the total order that the protocol
 * layer asks for. A relation also names the view field's keys, which the package wants to see.
 *
 * @param {import('./database.js').Database} db
 */
export function createRelations(db) {
  const one = (table, localKey) => ({
    foreignKey: table.key,
    localKey,
    read: (row) => (row[localKey] == null ? null : (table.find(row[localKey]) ?? null)),
  });
  const many = (table, foreignKey) => ({
    foreignKey,
    localKey: 'id',
    read: (row, order) => table.where(foreignKey, row.id, order),
  });
  const some = (table, keysOf) => ({
    foreignKey: table.key,
    localKey: 'id',
    read: (row, order) => {
      const keys = new Set(keysOf(row));
      return table.sorted(order).filter((each) => keys.has(each[table.key]));
    },
  });

  const post = {
    author: one(db.users, 'authorId'),
    category: one(db.categories, 'categoryId'),
    comments: many(db.comments, 'postId'),
    tags: some(db.tags, ({ id }) => db.postTags.where('postId', id).map(({ tagId }) => tagId)),
  };

  return {
    Category: { posts: many(db.posts, 'categoryId') },
    Channel: {
      entries: {
        connection: true,
        foreignKey: 'slug',
        localKey: 'slug',
        read: ({ slug }) => entriesOf(db, slug),
      },
      owner: one(db.users, 'ownerId'),
    },
    ChannelEntry: { author: one(db.users, 'authorId'), channel: one(db.channels, 'slug') },
    Comment: { author: one(db.users, 'authorId'), post: one(db.posts, 'postId') },
    Event: {
      attendees: many(db.attendees, 'eventId'),
      channels: some(db.channels, ({ channelSlugs }) => channelSlugs),
      host: one(db.users, 'hostId'),
      mainChannel: one(db.channels, 'mainChannelSlug'),
    },
    EventAttendee: { user: one(db.users, 'userId') },
    Post: post,
    Tag: {
      posts: some(db.posts, ({ id }) => db.postTags.where('tagId', id).map(({ postId }) => postId)),
    },
    User: {},
  };
}

/** Counts, by type and then by the computed field that needs them. */
export function createCounts(db) {
  const attendees = (status) => (row) =>
    db.attendees.where('eventId', row.id).filter((each) => each.status === status).length;
  return {
    Category: { postCount: ['posts', (row) => db.posts.where('categoryId', row.id).length] },
    Event: {
      attendingCount: ['attending', attendees('GOING')],
      waitlistCount: ['waitlist', attendees('INTERESTED')],
    },
    Post: { commentCount: ['comments', (row) => db.comments.where('postId', row.id).length] },
    Tag: { postCount: ['posts', (row) => db.postTags.where('tagId', row.id).length] },
  };
}

/** The first five entries of a channel as a ready-made connection, whatever the client asks. */
function entriesOf(db, slug) {
  const all = db.channelEntries.where('slug', slug, [{ direction: 'asc', field: 'position' }]);
  const items = all.slice(0, 5).map((node) => ({ cursor: `pos-${node.position}`, node }));
  return {
    items,
    pagination: {
      hasNext: all.length > items.length,
      hasPrevious: false,
      nextCursor: items.at(-1)?.cursor,
    },
    total: all.length,
  };
}
