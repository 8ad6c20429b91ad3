import type { ReactNode } from 'react';
import { useAction } from '../useAction.ts';

/** Nothing if there is no more to load. */
export function LoadMore({
  children,
  load,
}: {
  children: ReactNode;
  load: (() => Promise<void>) | undefined;
}) {
  const { error, pending, run } = useAction(async () => load?.());
  return (
    load && (
      <p className="more">
        <button type="button" aria-disabled={pending} onClick={run}>
          {pending ? 'Loading…' : children}
        </button>
        {error !== null && <span role="alert">{error}</span>}
      </p>
    )
  );
}
