package dev.headwater.benchmarks.scale;

import java.util.Locale;

/**
 * What was in the heap at most, beside what was there before.
 *
 * @param parents how many repositories were synced
 * @param pagesEach how many pages each of them had
 * @param bytes how much
 */
record Held(int parents, int pagesEach, long bytes) {

  long pages() {
    return (long) parents * pagesEach;
  }

  /** How many bytes each page costs that this has more than another. */
  double perPageMoreThan(Held other) {
    return (double) (bytes - other.bytes) / (pages() - other.pages());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%,10d %,12d %,12d %,14d", parents, pagesEach, pages(), bytes);
  }
}
