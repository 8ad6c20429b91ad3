import { useSyncExternalStore } from 'react';

const prefix = '#/post/';

/** The address of a post's page. */
export function postHref(id: string): string {
  return prefix + encodeURIComponent(id);
}

/** The id of the post that the address names, or null for the feed. */
export function usePostId(): string | null {
  return useSyncExternalStore(subscribe, read);
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

function read(): string | null {
  const { hash } = location;
  if (!hash.startsWith(prefix)) {
    return null;
  }
  try {
    return decodeURIComponent(hash.slice(prefix.length));
  } catch {
    return null; // a damaged address: the feed
  }
}
