import { computed, count, dataView, field, list, resolver } from '@nkzw/fate/server';

/** The order of each list, by its view object: the package keeps it under a private symbol. */
export const orders = new Map();

const ordered = (view, ...fields) => {
  const orderBy = fields.map((text) => {
    const [name, direction = 'asc'] = text.split(' ');
    return { [name]: direction };
  });
  const result = list(view, { orderBy });
  orders.set(
    result,
    orderBy.flatMap((entry) =>
      Object.entries(entry).map(([name, direction]) => ({ direction, field: name })),
    ),
  );
  return result;
};

const isAdmin = (ctx) => ctx?.viewer?.role === 'admin';

const excerpt = resolver({
  resolve: ({ content }, _ctx, args) => {
    const length = args?.excerptLength;
    return content.slice(
      0,
      Number.isInteger(length) && length >= 0 && length <= 10_000 ? length : 24,
    );
  },
});

export const User = dataView('User')({
  bio: true,
  createdAt: true,
  displayName: resolver({
    resolve: ({ name, username }) => (username == null ? name : `${name} (@${username})`),
  }),
  email: computed({
    authorize: ({ id }, ctx) => ctx?.viewer != null && ctx.viewer.id === id,
    resolve: (_row, { email }) => email,
    select: { email: field('email') },
  }),
  greeting: computed({
    resolve: (_row, { displayName }) =>
      displayName === undefined ? 'Hello, stranger!' : `Hello, ${displayName}!`,
    select: { displayName: field('displayName') },
  }),
  id: true,
  karma: true,
  name: true,
  nickname: resolver({
    resolve: ({ username }) => (username == null ? undefined : `@${username}`),
  }),
  role: true,
  score: true,
  username: true,
});

export const CategorySummary = dataView('Category')({ id: true, name: true });

export const TagSummary = dataView('Tag')({ description: true, id: true, name: true });

const postFields = {
  author: User,
  category: CategorySummary,
  commentCount: computed({
    resolve: (_row, { comments }) => comments,
    select: { comments: count('comments') },
  }),
  content: true,
  createdAt: true,
  editorNote: resolver({
    authorize: ({ authorId }, ctx) =>
      ctx?.viewer != null && (ctx.viewer.id === authorId || isAdmin(ctx)),
    resolve: ({ note }) => note ?? undefined,
  }),
  excerpt,
  id: true,
  likes: true,
  metadata: true,
  published: true,
  rating: true,
  tags: ordered(TagSummary, 'name'),
  title: true,
  updatedAt: true,
  viewerIsAuthor: resolver({
    resolve: ({ authorId }, ctx) => (ctx?.viewer ? ctx.viewer.id === authorId : null),
  }),
};

export const PostSummary = dataView('Post')(postFields);

export const Comment = dataView('Comment')({
  author: User,
  content: true,
  createdAt: true,
  excerpt,
  id: true,
  isMine: resolver({
    resolve: ({ authorId }, ctx) =>
      ctx?.viewer != null && authorId != null && ctx.viewer.id === authorId,
  }),
  post: PostSummary,
});

export const Post = dataView('Post')({
  ...postFields,
  comments: ordered(Comment, 'createdAt', 'id'),
});

export const Category = dataView('Category')({
  createdAt: true,
  description: true,
  id: true,
  name: true,
  postCount: computed({ resolve: (_row, { posts }) => posts, select: { posts: count('posts') } }),
  posts: ordered(Post, 'likes desc', 'createdAt desc'),
});

export const Tag = dataView('Tag')({
  description: true,
  id: true,
  name: true,
  postCount: computed({ resolve: (_row, { posts }) => posts, select: { posts: count('posts') } }),
  posts: ordered(PostSummary, 'createdAt desc', 'id desc'),
});

export const ChannelSummary = dataView('Channel')({ slug: true, title: true });

export const ChannelEntry = dataView('ChannelEntry')({
  author: User,
  body: true,
  channel: ChannelSummary,
  createdAt: true,
  id: true,
  position: true,
});

export const Channel = dataView('Channel')({
  description: true,
  entries: list(ChannelEntry),
  memberCount: true,
  owner: User,
  slug: true,
  title: true,
});

export const EventAttendee = dataView('EventAttendee')({
  createdAt: true,
  id: true,
  notes: true,
  status: true,
  user: User,
});

// Two counts of one relation need two names: rows carry only one number per relation.
const attendees = (name) =>
  computed({
    resolve: (_row, deps) => deps.count ?? 0,
    select: { count: field(`_count.${name}`) },
  });

export const Event = dataView('Event')({
  attendees: ordered(EventAttendee, 'createdAt', 'id'),
  attendingCount: attendees('attending'),
  capacity: true,
  channels: ordered(ChannelSummary, 'title'),
  description: true,
  endAt: true,
  headline: resolver({
    resolve: ({ capacity, name }) => (capacity == null ? undefined : `${name} [${capacity}]`),
  }),
  host: User,
  id: true,
  livestreamUrl: true,
  location: true,
  mainChannel: ChannelSummary,
  name: true,
  startAt: true,
  topics: true,
  type: true,
  waitlistCount: attendees('waitlist'),
});

export const roots = {
  posts: ordered(Post, 'createdAt desc', 'id desc'),
  topPosts: ordered(Post, 'likes desc', 'title'),
  categories: ordered(Category, 'createdAt', 'id'),
  events: ordered(Event, 'startAt', 'id'),
  tags: ordered(Tag, 'name'),
  users: ordered(User, 'name'),
  comments: { procedure: 'commentFeed', view: ordered(Comment, 'createdAt desc', 'id desc') },
  channels: ordered(Channel, 'title'),
  entries: ordered(ChannelEntry, 'position'),
  viewer: User,
};
