import {
  view,
  type ViewData,
  type ViewEntity,
  type ViewRef,
  type ViewSelection,
} from '@nkzw/fate';
import { createFateClient, type Comment, type FateAPI, type Post, type User } from './social.ts';

const AuthorView = view<User>()({ bio: true, id: true, name: true, role: true });

const CommentView = view<Comment>()({ author: AuthorView, content: true, id: true });

const PostView = view<Post>()({
  author: AuthorView,
  commentCount: true,
  comments: {
    args: { first: 3 },
    items: { cursor: true, node: CommentView },
    pagination: { hasNext: true },
  },
  createdAt: true,
  id: true,
  likes: true,
  place: { town: true },
  rating: true,
  title: true,
  topics: true,
});

const fate = createFateClient({ live: false, url: 'http://localhost/fate' });

/** Requests of every kind, with what comes of them. */
export const requests = async () => {
  const { posts, topPosts, viewer } = await fate.request({
    posts: { args: { first: 10 }, list: PostView },
    topPosts: { list: { items: { node: PostView }, pagination: { hasNext: true } } },
    viewer: { view: AuthorView },
  });
  const refs: ReadonlyArray<ViewRef<'Post'>> = posts;
  const edge = topPosts.items[0];
  const me: ViewRef<'User'> | null = viewer;
  const { post } = await fate.request({ post: { id: 'p-1', view: PostView } });
  const one: ViewRef<'Post'> = post;
  return [refs, edge?.node, me, one];
};

/** What a view shows. */
export const shown = (
  data: ViewData<ViewEntity<typeof PostView>, ViewSelection<typeof PostView>>,
) => {
  const title: string = data.title;
  const rating: number | null = data.rating;
  const place: { town: string } | null = data.place;
  const first: ViewRef<'Comment'> | undefined = data.comments.items[0]?.node;
  return [title, rating, place, first, data.author.__typename];
};

/** What a mutation takes and gives. */
export const like = async (id: string) => {
  const { result } = await fate.mutations.post.like({
    input: { args: { comments: { first: 2 } }, by: 2, id },
    optimistic: { likes: 5 },
    view: PostView,
  });
  const likes: number | undefined = result?.likes;
  return likes;
};

/** What may be written down of requests beside the client. */
export const args: FateAPI['lists']['comments.found']['args'] = { query: 'x' };
export const input: FateAPI['mutations']['post.like']['input'] = { id: '1' };
export const role: User['role'] = 'ADMIN';
export const time: Post['createdAt'] = '2026-01-01T00:00:00.000Z';
export const town: NonNullable<Post['place']>['town'] = 'Uster';
