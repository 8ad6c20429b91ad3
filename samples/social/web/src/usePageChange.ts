import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * What a browser does when it goes from one document to the next: a post starts at its top, the
 * feed is found where it was left, and the keyboard and screen readers go on in the new page.
 */
export function usePageChange(postId: string | null, main: RefObject<HTMLElement | null>): void {
  const feedPosition = useRef(0);
  const shown = useRef(postId);
  useLayoutEffect(() => {
    if (shown.current !== postId) {
      shown.current = postId;
      main.current?.focus({ preventScroll: true });
      scrollTo(0, postId === null ? feedPosition.current : 0);
    }
    if (postId !== null) {
      return;
    }
    const remember = () => {
      feedPosition.current = scrollY;
    };
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, [main, postId]);
}
