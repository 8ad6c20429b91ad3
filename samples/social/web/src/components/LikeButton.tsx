import { useClient } from '../react/client.ts';
import { useAction } from '../useAction.ts';

type Props = Readonly<{ post: Readonly<{ id: string; likes: number; title: string }> }>;

/** Counts at once; the server's answer, or its refusal, has the last word. */
export function LikeButton({ post: { id, likes, title } }: Props) {
  const client = useClient();
  const { error, pending, run } = useAction(() =>
    client.mutations.post.like({ input: { id }, optimistic: { likes: likes + 1 } }),
  );
  const count = likes.toLocaleString('en');
  return (
    <span className="like">
      <button
        type="button"
        aria-disabled={pending}
        aria-label={`Like ${title} (${count})`}
        onClick={run}
      >
        <span aria-hidden>♥</span> <span>{count}</span>
      </button>
      {error !== null && <span role="alert">{error}</span>}
    </span>
  );
}
