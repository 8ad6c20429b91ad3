package dev.headwater.http;

/**
 * What one request may be at most; what is beyond is refused as a whole, as {@code BAD_REQUEST}.
 * Immutable.
 *
 * @param bodyBytes how many bytes the body may have; the status is 413 then
 * @param operations how many operations may be in it
 * @param depth how many arrays and objects may be inside each other
 */
public record RequestLimits(int bodyBytes, int operations, int depth) {
  private static final RequestLimits DEFAULTS = new RequestLimits(1 << 20, 50, 100);
  private static final RequestLimits NONE =
      new RequestLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

  /** Checks that all are at least 1. */
  public RequestLimits {
    if (bodyBytes < 1 || operations < 1 || depth < 1) {
      throw new IllegalArgumentException(
          "limits are at least 1: bodyBytes "
              + bodyBytes
              + ", operations "
              + operations
              + ", depth "
              + depth);
    }
  }

  /** A body of 1 MiB, 50 operations, depth 100. */
  public static RequestLimits defaults() {
    return DEFAULTS;
  }

  /** None at all, as a server of @nkzw/fate has none. */
  public static RequestLimits none() {
    return NONE;
  }

  /** The same with another size of the body. */
  public RequestLimits bodyBytes(int bodyBytes) {
    return new RequestLimits(bodyBytes, operations, depth);
  }

  /** The same with another number of operations. */
  public RequestLimits operations(int operations) {
    return new RequestLimits(bodyBytes, operations, depth);
  }

  /** The same with another depth. */
  public RequestLimits depth(int depth) {
    return new RequestLimits(bodyBytes, operations, depth);
  }
}
