package dev.headwater.store;

/**
 * Lets the members go that a complete pass over a collection has not seen.
 *
 * @param most the largest share of the members that may go at once, above 0 and at most 1: if more
 *     are missing, the API is believed to be wrong, and all stay
 */
public record Pruning(double most) {

  /** Checks the share. */
  public Pruning {
    if (!(most > 0 && most <= 1)) {
      throw new IllegalArgumentException("a share is above 0 and at most 1, not " + most);
    }
  }

  /** Whether so many of the members may go. */
  public boolean allows(long leaving, long members) {
    return leaving <= most * members;
  }
}
