package dev.headwater.plan;

/**
 * How many items a page of a list has.
 *
 * @param usual for a client that does not say, at least 1
 * @param max what a client may ask for, at least the usual
 */
public record PageSizes(int usual, int max) {
  /** 20, and 100 at most. */
  public static final PageSizes DEFAULT = new PageSizes(20, 100);

  /** Any number; as many as there can be for a client that pages, but does not say. */
  static final PageSizes UNBOUNDED = new PageSizes(Integer.MAX_VALUE - 1, Integer.MAX_VALUE);

  /** Checks the range. */
  public PageSizes {
    if (usual < 1 || max < usual) {
      throw new IllegalArgumentException("no page sizes: " + usual + ", at most " + max);
    }
  }
}
