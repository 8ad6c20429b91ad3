import { useState } from 'react';

/** Something that the user does and the server may refuse. */
export type Action = Readonly<{
  /** What the server said if it refused the last time, or null. */
  error: string | null;
  pending: boolean;
  /** Returns whether it was done. While it is pending, does nothing. */
  run: () => Promise<boolean>;
}>;

/**
 * The action's promise gives an error, or throws it: fate returns some refusals and throws others.
 */
export function useAction(action: () => Promise<{ error?: Error | undefined } | void>): Action {
  const [error, setError] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const run = async () => {
    if (pending) {
      return false;
    }
    setError(null);
    setPending(true);
    try {
      const refusal = (await action())?.error;
      setError(refusal?.message ?? null);
      return refusal === undefined;
    } catch (thrown) {
      setError(thrown instanceof Error ? thrown.message : String(thrown));
      return false;
    } finally {
      setPending(false);
    }
  };
  return { error, pending, run };
}
