import { view, type ViewRef } from '@nkzw/fate';
import type { ReactNode } from 'react';
import type { Post } from '../fate.ts';
import { useLiveView } from '../react/useLiveView.ts';
import { postHref } from '../usePostId.ts';
import { LikeButton } from './LikeButton.tsx';
import { Time } from './Time.tsx';
import { UserName, UserNameView } from './UserName.tsx';

/** What the feed and a post's own page show alike, and keep up to date. */
export const PostFrameView = view<Post>()({
  author: UserNameView,
  category: { id: true, name: true },
  commentCount: true,
  createdAt: true,
  id: true,
  likes: true,
  tags: { id: true, name: true },
  title: true,
});

type Props = Readonly<{ children: ReactNode; heading: 'h1' | 'h2'; post: ViewRef<'Post'> }>;

/** A post around its text. */
export function PostFrame({ children, heading: Heading, post: ref }: Props) {
  const post = useLiveView(PostFrameView, ref);
  return (
    <article className="card post" data-post={post.id}>
      <Heading>
        <a href={postHref(post.id)}>{post.title}</a>
      </Heading>
      <p className="byline">
        <UserName user={post.author} /> · <Time value={post.createdAt} />
        {post.category && <> · {post.category.name}</>}
      </p>
      {children}
      {post.tags.length > 0 && (
        <ul className="tags" aria-label="Tags">
          {post.tags.map((tag) => (
            <li key={tag.id}>{tag.name}</li>
          ))}
        </ul>
      )}
      <p className="counts">
        <LikeButton post={post} />
        <a className="comment-count" href={postHref(post.id)}>
          {post.commentCount === 1
            ? '1 comment'
            : `${post.commentCount.toLocaleString('en')} comments`}
        </a>
      </p>
    </article>
  );
}
