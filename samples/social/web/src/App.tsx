import { Suspense, useMemo, useState } from 'react';
import { createClientFor } from './client.ts';
import { ErrorBoundary } from './components/ErrorBoundary.tsx';
import { Feed } from './components/Feed.tsx';
import { Loading } from './components/Loading.tsx';
import { PostPage } from './components/PostPage.tsx';
import { UserSwitcher } from './components/UserSwitcher.tsx';
import { ClientContext } from './react/client.ts';
import { usePostId } from './usePostId.ts';
import { useUserId } from './useUserId.ts';

export function App() {
  const [userId, setUserId] = useUserId();
  const [attempt, setAttempt] = useState(0);
  // What a record says may depend on who asks: another user, another cache. So, too, for another attempt.
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
        <main>
          <Pages retry={retry} />
        </main>
      </ClientContext>
    </>
  );
}

/** The feed stays mounted, and live, behind a post. */
function Pages({ retry }: { retry: () => void }) {
  const postId = usePostId();
  return (
    <>
      <div hidden={postId !== null}>
        <ErrorBoundary onRetry={retry}>
          <Suspense fallback={<Loading />}>
            <Feed />
          </Suspense>
        </ErrorBoundary>
      </div>
      {postId !== null && (
        <ErrorBoundary key={postId} onRetry={retry}>
          <Suspense fallback={<Loading />}>
            <PostPage id={postId} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
