import { useState } from 'react';

const key = 'userId';

/** Who this window speaks for. Kept for the window only, so that two windows can be two users. */
export function useUserId(): [string | null, (userId: string | null) => void] {
  const [userId, setUserId] = useState(() => sessionStorage.getItem(key));
  return [
    userId,
    (next) => {
      if (next === null) {
        sessionStorage.removeItem(key);
      } else {
        sessionStorage.setItem(key, next);
      }
      setUserId(next);
    },
  ];
}
