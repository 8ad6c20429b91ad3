import { view, type ViewData, type ViewRef, type ViewSelection } from '@nkzw/fate';
import { createFateClient, type FateAPI, type Post, type User } from './social.ts';

// ERROR TS2345
export const lost = createFateClient({ live: true });

const fate = createFateClient({ url: 'http://localhost/fate' });

const AuthorView = view<User>()({ id: true, name: true });
const PostView = view<Post>()({ author: AuthorView, id: true, title: true });

// ERROR TS2345
export const secret = view<User>()({ id: true, password: true });

export const requests = async () => {
  // ERROR TS2339
  const { topics } = await fate.request({ posts: { list: PostView } });
  const { posts, viewer } = await fate.request({
    posts: { list: PostView },
    viewer: { view: AuthorView },
  });
  // ERROR TS2322
  const users: ReadonlyArray<ViewRef<'User'>> = posts;
  // ERROR TS2322
  const me: ViewRef<'User'> = viewer;
  return [topics, users, me];
};

/** What a view does not show. */
export const shown = (data: ViewData<Post, ViewSelection<typeof PostView>>) => {
  // ERROR TS2339
  return data.likes;
};

export const like = async () => {
  // ERROR TS2741
  await fate.mutations.post.like({ input: { by: 1 } });
  // ERROR TS2322
  await fate.mutations.post.like({ input: { by: '1', id: '1' } });
  // ERROR TS2551
  await fate.mutations.post.unlike({ input: { id: '1' } });
  // ERROR TS2322
  await fate.mutations.post.like({ input: { id: '1' }, optimistic: { likes: '5' } });
};

// ERROR TS2741
export const args: FateAPI['lists']['comments.found']['args'] = {};
// ERROR TS2322
export const role: User['role'] = 'GUEST';
// ERROR TS2339
export const more: FateAPI['mutations']['post.unlike'] = {};
