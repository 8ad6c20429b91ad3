// In the form in which `fate generate` writes the client of a native server, with the types spelled
// out that it would infer from the server's module. Left out are the mutations whose type is no
// entity, with which fate makes no client. Kept by hand.
import { clientRoot, createClient, createHTTPTransport, mutation, type Pagination } from '@nkzw/fate';

export type Category = {
  __typename: 'Category';
  createdAt: string;
  description: string | null;
  id: string;
  name: string;
  postCount: number;
  posts: Array<Post>;
};

export type Channel = {
  __typename: 'Channel';
  description: string | null;
  entries: Array<ChannelEntry>;
  memberCount: number;
  owner: User;
  slug: string;
  title: string;
};

export type ChannelEntry = {
  __typename: 'ChannelEntry';
  author: User | null;
  body: string;
  channel: Channel;
  createdAt: string;
  id: string;
  position: number;
};

export type Comment = {
  __typename: 'Comment';
  author: User | null;
  content: string;
  createdAt: string;
  excerpt: string;
  id: string;
  isMine: boolean;
  post: Post;
};

export type Event = {
  __typename: 'Event';
  attendees: Array<EventAttendee>;
  attendingCount: number;
  capacity: number | null;
  channels: Array<Channel>;
  description: string;
  endAt: string | null;
  headline: string | undefined;
  host: User;
  id: string;
  livestreamUrl: string | null;
  location: string | null;
  mainChannel: Channel | null;
  name: string;
  startAt: string;
  topics: Array<string>;
  type: string;
  waitlistCount: number;
};

export type EventAttendee = {
  __typename: 'EventAttendee';
  createdAt: string;
  id: string;
  notes: string | null;
  status: 'GOING' | 'INTERESTED' | 'INVITED' | 'DECLINED';
  user: User;
};

export type Post = {
  __typename: 'Post';
  author: User;
  category: Category | null;
  commentCount: number;
  comments: Array<Comment>;
  content: string;
  createdAt: string;
  editorNote: string | null | undefined;
  excerpt: string;
  id: string;
  likes: number;
  metadata: unknown;
  published: boolean;
  rating: number | null;
  tags: Array<Tag>;
  title: string;
  updatedAt: string | null;
  viewerIsAuthor: boolean | null;
};

export type Tag = {
  __typename: 'Tag';
  description: string | null;
  id: number;
  name: string;
  postCount: number;
  posts: Array<Post>;
};

export type User = {
  __typename: 'User';
  bio: string | null;
  createdAt: string;
  displayName: string;
  email: string | null;
  greeting: string;
  id: string;
  karma: number;
  name: string;
  nickname: string | undefined;
  role: string;
  score: number;
  username: string | null;
};

type Args = Record<string, unknown>;

type Connection<Node> = {
  items: Array<{ cursor: string; node: Node }>;
  pagination: Pagination;
};

type FateAPI = {
  lists: {
    categories: { output: Connection<Category> };
    channels: { output: Connection<Channel> };
    comments: { output: Connection<Comment> };
    entries: { output: Connection<ChannelEntry> };
    events: { output: Connection<Event> };
    posts: { output: Connection<Post> };
    tags: { output: Connection<Tag> };
    topPosts: { output: Connection<Post> };
    users: { output: Connection<User> };
  };
  mutations: {
    'account.close': { input: unknown; output: User };
    'comment.add': { input: { args?: Args; content: string; postId: string }; output: Comment };
    'comment.delete': { input: { args?: Args; id: string }; output: Comment };
    'event.rsvp': {
      input: {
        eventId: string;
        notes?: string | null;
        status: 'GOING' | 'INTERESTED' | 'INVITED' | 'DECLINED';
      };
      output: Event;
    };
    'post.add': {
      input: {
        args?: Args;
        categoryId?: string | null;
        content: string;
        published?: boolean;
        tagIds?: Array<number>;
        title: string;
      };
      output: Post;
    };
    'post.explode': { input: unknown; output: Post };
    'post.like': { input: { args?: Args; by?: number; id: string }; output: Post };
    'post.unlike': { input: { args?: Args; by?: number; id: string }; output: Post };
    'user.update': { input: { bio?: string | null; name: string }; output: User };
  };
  queries: {
    viewer: { output: User | null };
  };
};

const mutations = {
  'account.close': mutation<
    User,
    FateAPI['mutations']['account.close']['input'],
    FateAPI['mutations']['account.close']['output']
  >('User'),
  'comment.add': mutation<
    Comment,
    FateAPI['mutations']['comment.add']['input'],
    FateAPI['mutations']['comment.add']['output']
  >('Comment'),
  'comment.delete': mutation<
    Comment,
    FateAPI['mutations']['comment.delete']['input'],
    FateAPI['mutations']['comment.delete']['output']
  >('Comment'),
  'event.rsvp': mutation<
    Event,
    FateAPI['mutations']['event.rsvp']['input'],
    FateAPI['mutations']['event.rsvp']['output']
  >('Event'),
  'post.add': mutation<
    Post,
    FateAPI['mutations']['post.add']['input'],
    FateAPI['mutations']['post.add']['output']
  >('Post'),
  'post.explode': mutation<
    Post,
    FateAPI['mutations']['post.explode']['input'],
    FateAPI['mutations']['post.explode']['output']
  >('Post'),
  'post.like': mutation<
    Post,
    FateAPI['mutations']['post.like']['input'],
    FateAPI['mutations']['post.like']['output']
  >('Post'),
  'post.unlike': mutation<
    Post,
    FateAPI['mutations']['post.unlike']['input'],
    FateAPI['mutations']['post.unlike']['output']
  >('Post'),
  'user.update': mutation<
    User,
    FateAPI['mutations']['user.update']['input'],
    FateAPI['mutations']['user.update']['output']
  >('User'),
} as const;

const roots = {
  'categories': clientRoot<FateAPI['lists']['categories']['output'], 'Category'>('Category'),
  'category': clientRoot<Array<Category>, 'Category'>('Category'),
  'channel': clientRoot<Array<Channel>, 'Channel'>('Channel'),
  'channelEntry': clientRoot<Array<ChannelEntry>, 'ChannelEntry'>('ChannelEntry'),
  'channels': clientRoot<FateAPI['lists']['channels']['output'], 'Channel'>('Channel'),
  'comment': clientRoot<Array<Comment>, 'Comment'>('Comment'),
  'comments': clientRoot<FateAPI['lists']['comments']['output'], 'Comment'>('Comment'),
  'entries': clientRoot<FateAPI['lists']['entries']['output'], 'ChannelEntry'>('ChannelEntry'),
  'event': clientRoot<Array<Event>, 'Event'>('Event'),
  'eventAttendee': clientRoot<Array<EventAttendee>, 'EventAttendee'>('EventAttendee'),
  'events': clientRoot<FateAPI['lists']['events']['output'], 'Event'>('Event'),
  'post': clientRoot<Array<Post>, 'Post'>('Post'),
  'posts': clientRoot<FateAPI['lists']['posts']['output'], 'Post'>('Post'),
  'tag': clientRoot<Array<Tag>, 'Tag'>('Tag'),
  'tags': clientRoot<FateAPI['lists']['tags']['output'], 'Tag'>('Tag'),
  'topPosts': clientRoot<FateAPI['lists']['topPosts']['output'], 'Post'>('Post'),
  'user': clientRoot<Array<User>, 'User'>('User'),
  'users': clientRoot<FateAPI['lists']['users']['output'], 'User'>('User'),
  'viewer': clientRoot<FateAPI['queries']['viewer']['output'], 'User'>('User'),
} as const;

export type GeneratedClientMutations = typeof mutations;
export type GeneratedClientRoots = typeof roots;
const hydrationScope = "{\"moduleName\":\"dev.headwater.samples.social.Social\",\"roots\":{\"categories\":{\"kind\":\"list\",\"procedure\":\"list\",\"router\":\"category\",\"type\":\"Category\"},\"channels\":{\"kind\":\"list\",\"procedure\":\"list\",\"router\":\"channel\",\"type\":\"Channel\"},\"comments\":{\"kind\":\"list\",\"procedure\":\"commentFeed\",\"router\":\"comment\",\"type\":\"Comment\"},\"entries\":{\"kind\":\"list\",\"procedure\":\"list\",\"router\":\"channelEntry\",\"type\":\"ChannelEntry\"},\"events\":{\"kind\":\"list\",\"procedure\":\"list\",\"router\":\"event\",\"type\":\"Event\"},\"posts\":{\"kind\":\"list\",\"procedure\":\"list\",\"router\":\"post\",\"type\":\"Post\"},\"tags\":{\"kind\":\"list\",\"procedure\":\"list\",\"router\":\"tag\",\"type\":\"Tag\"},\"topPosts\":{\"kind\":\"list\",\"procedure\":\"list\",\"router\":\"post\",\"type\":\"Post\"},\"users\":{\"kind\":\"list\",\"procedure\":\"list\",\"router\":\"user\",\"type\":\"User\"},\"viewer\":{\"kind\":\"query\",\"procedure\":\"viewer\",\"router\":\"user\",\"type\":\"User\"}},\"types\":[{\"fields\":{\"posts\":{\"listOf\":\"Post\"}},\"type\":\"Category\"},{\"fields\":{\"entries\":{\"listOf\":\"ChannelEntry\"},\"owner\":{\"type\":\"User\"}},\"type\":\"Channel\"},{\"fields\":{\"author\":{\"type\":\"User\"},\"channel\":{\"type\":\"Channel\"}},\"type\":\"ChannelEntry\"},{\"fields\":{\"author\":{\"type\":\"User\"},\"post\":{\"type\":\"Post\"}},\"type\":\"Comment\"},{\"fields\":{\"attendees\":{\"listOf\":\"EventAttendee\"},\"channels\":{\"listOf\":\"Channel\"},\"host\":{\"type\":\"User\"},\"mainChannel\":{\"type\":\"Channel\"}},\"type\":\"Event\"},{\"fields\":{\"user\":{\"type\":\"User\"}},\"type\":\"EventAttendee\"},{\"fields\":{\"author\":{\"type\":\"User\"},\"category\":{\"type\":\"Category\"},\"comments\":{\"listOf\":\"Comment\"},\"tags\":{\"listOf\":\"Tag\"}},\"type\":\"Post\"},{\"fields\":{\"posts\":{\"listOf\":\"Post\"}},\"type\":\"Tag\"},{\"type\":\"User\"}]}" as const;

export const createFateClient = (options: {
  fetch?: typeof fetch;
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>);
  liveRetryMs?: number;
  liveUrl?: string | URL;
  onLiveError?: (error: unknown) => void;
  url: string | URL;
}) =>
  createClient<[GeneratedClientRoots, GeneratedClientMutations], typeof hydrationScope>({
    hydrationScope,
    mutations,
    onLiveError: options.onLiveError,
    roots,
    transport: createHTTPTransport<FateAPI>({
      fetch: options.fetch,
      headers: options.headers,
      live: true,
      liveRetryMs: options.liveRetryMs,
      liveUrl: options.liveUrl,
      url: options.url,
    }),
    types: [
        {
          type: 'User',
        },
        {
          fields: {
            posts: { listOf: 'Post' },
          },
          type: 'Category',
        },
        {
          fields: {
            posts: { listOf: 'Post' },
          },
          type: 'Tag',
        },
        {
          fields: {
            author: { type: 'User' },
            category: { type: 'Category' },
            tags: { listOf: 'Tag' },
            comments: { listOf: 'Comment' },
          },
          type: 'Post',
        },
        {
          fields: {
            author: { type: 'User' },
            post: { type: 'Post' },
          },
          type: 'Comment',
        },
        {
          fields: {
            entries: { listOf: 'ChannelEntry' },
            owner: { type: 'User' },
          },
          type: 'Channel',
        },
        {
          fields: {
            author: { type: 'User' },
            channel: { type: 'Channel' },
          },
          type: 'ChannelEntry',
        },
        {
          fields: {
            user: { type: 'User' },
          },
          type: 'EventAttendee',
        },
        {
          fields: {
            attendees: { listOf: 'EventAttendee' },
            channels: { listOf: 'Channel' },
            host: { type: 'User' },
            mainChannel: { type: 'Channel' },
          },
          type: 'Event',
        },
      ],
  });

type GeneratedCreateFateClient = typeof createFateClient;

declare module '@nkzw/fate/client' {
  interface ClientMutations extends GeneratedClientMutations {}
  interface ClientRoots extends GeneratedClientRoots {}

  export function createFateClient(
    ...args: Parameters<GeneratedCreateFateClient>
  ): ReturnType<GeneratedCreateFateClient>;
}

