import { view, type ViewRef } from '@nkzw/fate';
import type { Comment } from '../fate.ts';
import { useLiveListView } from '../react/useLiveListView.ts';
import type { ListRef } from '../react/useListView.ts';
import { useView } from '../react/useView.ts';
import { LoadMore } from './LoadMore.tsx';
import { Time } from './Time.tsx';
import { UserName, UserNameView } from './UserName.tsx';

export const CommentView = view<Comment>()({
  author: UserNameView,
  content: true,
  createdAt: true,
  id: true,
});

/**
 * A post's comments, the oldest first. New ones show at the end even if there are pages between.
 */
export const CommentListView = {
  args: { first: 10 },
  items: { node: CommentView },
  live: { append: 'visible' },
} as const;

export function Comments({ list }: { list: ListRef }) {
  const { loadNext, nodes } = useLiveListView(CommentListView, list);
  return (
    <>
      <ol className="comments">
        {nodes.map((comment) => (
          <li key={comment.id}>
            <CommentText comment={comment} />
          </li>
        ))}
      </ol>
      {nodes.length === 0 && <p className="byline">No comments yet.</p>}
      <LoadMore load={loadNext}>Load more comments</LoadMore>
    </>
  );
}

function CommentText({ comment: ref }: { comment: ViewRef<'Comment'> }) {
  const comment = useView(CommentView, ref);
  return (
    <article className="comment" data-comment={comment.id}>
      <p className="byline">
        {comment.author ? <UserName user={comment.author} /> : 'Someone who left'} ·{' '}
        <Time value={comment.createdAt} />
      </p>
      <p className="text">{comment.content}</p>
    </article>
  );
}
