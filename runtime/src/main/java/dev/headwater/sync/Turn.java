package dev.headwater.sync;

import java.util.Comparator;

/**
 * A turn of some work that was begun: who has had fewer turns is next, then who has waited longer.
 *
 * @param taken how many turns it has had, this one included
 * @param number the number of this turn among all
 */
record Turn(Work<?> work, int taken, long number) {
  static final Comparator<Turn> ORDER =
      Comparator.comparingInt(Turn::taken).thenComparingLong(Turn::number);
}
