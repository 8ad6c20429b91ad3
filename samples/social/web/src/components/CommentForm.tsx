import { view } from '@nkzw/fate';
import { type FormEvent, useState } from 'react';
import type { Comment } from '../fate.ts';
import { useClient } from '../react/client.ts';
import { useAction } from '../useAction.ts';
import { CommentView } from './Comments.tsx';

/** What the server answers: the comment as it is shown, and what it changes. */
const AddedCommentView = view<Comment>()({
  ...CommentView,
  post: { commentCount: true, id: true },
});

export function CommentForm({ postId }: { postId: string }) {
  const client = useClient();
  const [content, setContent] = useState('');
  const { error, pending, run } = useAction(() =>
    client.mutations.comment.add({ input: { content, postId }, view: AddedCommentView }),
  );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await run()) {
      setContent('');
    }
  };
  return (
    <form className="card" onSubmit={submit}>
      <label htmlFor="comment">Your comment</label>
      <textarea
        id="comment"
        maxLength={500}
        readOnly={pending}
        required
        rows={3}
        value={content}
        onChange={(event) => setContent(event.target.value)}
      />
      <p className="counts">
        <button type="submit" aria-disabled={pending}>
          {pending ? 'Sending…' : 'Add comment'}
        </button>
        {error !== null && <span role="alert">{error}</span>}
      </p>
    </form>
  );
}
