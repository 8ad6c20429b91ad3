import type { Request, RequestMode, RequestResult } from '@nkzw/fate';
import { use, useEffect, useMemo } from 'react';
import { type Roots, useClient } from './client.ts';

/**
 * Fetches what a screen needs, in one request, and keeps it in the cache while the screen is there.
 * Suspends until it is there; throws what the server refused.
 */
export function useRequest<R extends Request>(
  request: R,
  mode: RequestMode = 'cache-first',
): RequestResult<Roots, R> {
  const client = useClient();
  const requestKey = client.getRequestKey(request);
  // Once for each request: a list of which more was loaded since does not look complete to fate,
  // which would start over.
  const promise = useMemo(
    () => client.prepareRequestForRender(request, { mode }).promise,
    [client, mode, requestKey],
  );
  useEffect(() => {
    const retained = client.retainRequestKey(requestKey, mode);
    return () => {
      retained.dispose();
      // The next screen that asks for this decides anew whether the cache will do.
      client.releaseRequestKey(requestKey, mode);
    };
  }, [client, mode, requestKey]);
  return use(promise);
}
