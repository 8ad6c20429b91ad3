package dev.headwater.sync;

/**
 * Says of which kind a failure is. Called by the threads of a run, so it must be thread-safe.
 *
 * <p>An exception that knows implements {@link Classified}:
 *
 * <pre>{@code
 * final class TokenRevoked extends IOException implements FailurePolicy.Classified {
 *   public FailureKind kind() {
 *     return FailureKind.STOP;
 *   }
 * }
 * }</pre>
 */
@FunctionalInterface
public interface FailurePolicy {

  /** An exception that knows its kind. */
  interface Classified {

    /** The kind. */
    FailureKind kind();
  }

  /** The kind of what a source or a derivation threw. */
  FailureKind kind(Exception cause);

  /** What exceptions say of themselves; all others may be retried. */
  static FailurePolicy classified() {
    return cause -> cause instanceof Classified classified ? classified.kind() : FailureKind.RETRY;
  }
}
