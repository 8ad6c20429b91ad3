package dev.headwater.live;

import dev.headwater.json.Json;

/** Ids of rows in events: text, or numbers that clients see as such. */
final class EventId {
  private EventId() {}

  /**
   * Checks that it is one.
   *
   * @throws IllegalArgumentException if it is neither text nor a number
   */
  static void check(Object id) {
    if (!(id instanceof String) && !(id instanceof Number)) {
      throw new IllegalArgumentException(
          "an id in an event is text or a number, not a " + id.getClass().getName());
    }
  }

  /** The id as text, which ids are compared as; numbers as ECMAScript writes them. */
  static String text(Object id) {
    return id instanceof String text ? text : Json.of(id).toString();
  }
}
