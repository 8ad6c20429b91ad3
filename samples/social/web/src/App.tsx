import { Suspense, useMemo, useRef, useState } from 'react';
import { createClientFor } from './client.ts';
import { ErrorBoundary } from './components/ErrorBoundary.tsx';
import { Feed } from './components/Feed.tsx';
import { Loading } from './components/Loading.tsx';
import { PostPage } from './components/PostPage.tsx';
import { UserSwitcher } from './components/UserSwitcher.tsx';
import { ClientContext } from './react/client.ts';
import { usePageChange } from './usePageChange.ts';
import { usePostId } from './usePostId.ts';
import { useUserId } from './useUserId.ts';

export function App() {
  const [userId, setUserId] = useUserId();
  const [attempt, setAttempt] = useState(0);
  // What a record says may depend on who asks: another user, another cache. So, too, for another
  // attempt.
  const client = useMemo(() => createClientFor(userId), [userId, attempt]);
  const retry = () => setAttempt(attempt + 1);
  return (
    <>
      <header className="bar">
        <a className="brand" href="#/">
          Headwater <span>social</span>
        </a>
        <UserSwitcher userId={userId} onChange={setUserId} />
      </header>
      <ClientContext value={client} key={`${attempt} ${userId}`}>
        <Pages onRetry={retry} />
      </ClientContext>
    </>
  );
}

/** The feed stays mounted, and live, behind a post. */
function Pages({ onRetry }: { onRetry: () => void }) {
  const main = useRef<HTMLElement>(null);
  const postId = usePostId();
  usePageChange(postId, main);
  return (
    <main ref={main} tabIndex={-1}>
      <div hidden={postId !== null}>
        <ErrorBoundary onRetry={onRetry}>
          <Suspense fallback={<Loading />}>
            <Feed />
          </Suspense>
        </ErrorBoundary>
      </div>
      {postId !== null && (
        <ErrorBoundary key={postId} onRetry={onRetry}>
          <Suspense fallback={<Loading />}>
            <PostPage id={postId} />
          </Suspense>
        </ErrorBoundary>
      )}
    </main>
  );
}
