package dev.headwater.benchmarks.scale;

import java.util.Locale;

/**
 * What a sync must count up to.
 *
 * @param what what is counted
 * @param expected how many there must be
 * @param found how many there are
 */
record Count(String what, long expected, long found) {

  boolean isExact() {
    return expected == found;
  }

  @Override
  public String toString() {
    String judged = isExact() ? "exact" : String.format(Locale.ROOT, "WRONG, not %,d", expected);
    return String.format(Locale.ROOT, "  %-36s %,12d  %s", what, found, judged);
  }
}
