import { view } from '@nkzw/fate';

export const UserView = view()({ id: true, name: true });

export const CommentView = view()({
  author: { id: true, name: true },
  content: true,
  createdAt: true,
  id: true,
});

const pagination = { hasNext: true, hasPrevious: true, nextCursor: true, previousCursor: true };

export const connection = (node, args = undefined) => ({
  ...(args && { args }),
  items: { cursor: true, node },
  pagination,
});

export const PostView = view()({
  author: { id: true, name: true },
  category: { id: true, name: true },
  commentCount: true,
  createdAt: true,
  id: true,
  likes: true,
  title: true,
});

export const PostWithComments = view()({
  comments: connection(CommentView, { first: 3 }),
  id: true,
  title: true,
});

export const PostWithLastComments = view()({
  comments: connection(CommentView, { last: 3 }),
  id: true,
  title: true,
});
