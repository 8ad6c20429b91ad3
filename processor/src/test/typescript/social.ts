// What social.Social serves, for a client of @nkzw/fate 1.3. Written by Headwater; do not edit.
import {
  clientRoot,
  createClient,
  createHTTPTransport,
  mutation,
  type Pagination as FatePagination,
} from '@nkzw/fate';

export type FatePage<Node> = {
  items: Array<{ cursor?: string; node: Node }>;
  pagination: FatePagination;
};

export type FatePageArguments = Record<string, unknown> & {
  after?: string;
  before?: string;
  first?: number;
  last?: number;
};

export type Comment = {
  __typename: 'Comment';
  id: string;
  content: string;
  author: User | null;
  post: Post;
};

export type Post = {
  __typename: 'Post';
  id: string;
  title: string;
  likes: number;
  rating: number | null;
  topics: Array<string>;
  place: { town: string; zip: number | null } | null;
  createdAt: string;
  author: User;
  comments: Array<Comment>;
  commentCount: number;
};

export type User = {
  __typename: 'User';
  id: string;
  name: string;
  bio: string | null;
  role: 'MEMBER' | 'ADMIN';
};

export type LikeInput = { args?: Record<string, unknown>; by?: number; id: string };

export type ProfileInput = { age: number; agree: true; aliases: Array<string>; limits?: { daily: number }; settings: { theme: 'light' | 'dark'; volume: number | null } };

export type RsvpInput = { eventId: string; notes?: string | null; status: 'GOING' | 'INTERESTED' | 'INVITED' | 'DECLINED' };

export type UserInput = { bio?: string | null; name: string };

export type FateAPI = {
  lists: {
    'posts': { args: FatePageArguments; output: FatePage<Post> };
    'topPosts': { args: FatePageArguments; output: FatePage<Post> };
    'users': { args: FatePageArguments; output: FatePage<User> };
    'comments.found': { args: { query: string; first?: number | null }; output: FatePage<Comment> };
  };
  queries: {
    'viewer': { args: Record<never, never>; output: User | null };
    'post': { args: { id: string }; output: Post | null };
    'stats': { args: Record<never, never>; output: unknown };
  };
  mutations: {
    'post.like': { input: LikeInput; output: Post };
    'profile.check': { input: ProfileInput; output: unknown };
    'event.rsvp': { input: RsvpInput; output: unknown };
    'user.update': { input: UserInput; output: User };
  };
};

const mutations = {
  'post.like': mutation<
    Post,
    FateAPI['mutations']['post.like']['input'],
    FateAPI['mutations']['post.like']['output']
  >('Post'),
  'profile.check': mutation<
    { __typename: 'Profile' },
    FateAPI['mutations']['profile.check']['input'],
    FateAPI['mutations']['profile.check']['output']
  >('Profile'),
  'event.rsvp': mutation<
    { __typename: 'Event' },
    FateAPI['mutations']['event.rsvp']['input'],
    FateAPI['mutations']['event.rsvp']['output']
  >('Event'),
  'user.update': mutation<
    User,
    FateAPI['mutations']['user.update']['input'],
    FateAPI['mutations']['user.update']['output']
  >('User'),
} as const;

const roots = {
  'comment': clientRoot<Array<Comment>, 'Comment'>('Comment'),
  'comments.found': clientRoot<FatePage<Comment>, 'Comment'>('Comment'),
  'post': clientRoot<Post | null, 'Post'>('Post'),
  'posts': clientRoot<FatePage<Post>, 'Post'>('Post'),
  'topPosts': clientRoot<FatePage<Post>, 'Post'>('Post'),
  'user': clientRoot<Array<User>, 'User'>('User'),
  'users': clientRoot<FatePage<User>, 'User'>('User'),
  'viewer': clientRoot<User | null, 'User'>('User'),
} as const;

const hydrationScope = 'social.Social';

export type GeneratedClientMutations = typeof mutations;
export type GeneratedClientRoots = typeof roots;

export const createFateClient = (options: {
  fetch?: typeof fetch;
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>);
  live?: boolean;
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
      live: options.live,
      liveRetryMs: options.liveRetryMs,
      liveUrl: options.liveUrl,
      url: options.url,
    }),
    types: [
      {
        fields: {
          author: { type: 'User' },
          post: { type: 'Post' },
        },
        type: 'Comment',
      },
      {
        fields: {
          author: { type: 'User' },
          comments: { listOf: 'Comment' },
        },
        type: 'Post',
      },
      {
        type: 'User',
      },
    ],
  });
