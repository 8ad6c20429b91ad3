import { view } from '@nkzw/fate';
import { useEffect } from 'react';
import type { Post } from '../fate.ts';
import { useRequest } from '../react/useRequest.ts';
import { useView } from '../react/useView.ts';
import { CommentForm } from './CommentForm.tsx';
import { CommentListView, Comments } from './Comments.tsx';
import { PostFrame, PostFrameView } from './PostFrame.tsx';

const PostPageView = view<Post>()({
  ...PostFrameView,
  comments: CommentListView,
  content: true,
  id: true,
  title: true,
});

/** A post with its comments. */
export function PostPage({ id }: { id: string }) {
  const request = useRequest({ post: { id, view: PostPageView } }, 'stale-while-revalidate');
  const post = useView(PostPageView, request.post);
  useEffect(() => {
    const { title } = document;
    document.title = `${post.title ?? id} · ${title}`;
    return () => {
      document.title = title;
    };
  }, [id, post.title]);
  // fate answers an unknown id with a record without fields.
  if (post.content === undefined) {
    return (
      <p className="card failure" role="alert">
        There is no such post.
      </p>
    );
  }
  return (
    <>
      <nav>
        <a href="#/">← All posts</a>
      </nav>
      <PostFrame heading="h1" post={post}>
        <p className="text">{post.content}</p>
      </PostFrame>
      <section aria-labelledby="comments">
        <h2 id="comments">Comments</h2>
        <Comments list={post.comments} />
        <CommentForm postId={post.id} />
      </section>
    </>
  );
}
