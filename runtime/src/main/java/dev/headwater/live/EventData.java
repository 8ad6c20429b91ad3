package dev.headwater.live;

import org.jspecify.annotations.Nullable;

/**
 * A row that an event brings along, so that it need not be fetched. Immutable, as far as the row
 * is.
 *
 * @param isGiven whether there is any, null included
 * @param value a row of the class that the view of its type has, or a {@code Map} of the values of
 *     JSON; null stands for a row that is gone
 */
public record EventData(boolean isGiven, @Nullable Object value) {
  /** Nothing: the row is fetched. */
  public static final EventData NONE = new EventData(false, null);

  /** A row, or null if it is gone. */
  public static EventData of(@Nullable Object value) {
    return new EventData(true, value);
  }
}
