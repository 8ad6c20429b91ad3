package dev.headwater.cursor;

import java.time.Instant;

/** A position by time: the usual cursor. */
record Position(Instant createdAt, String id) {
  /** The constructor refuses this one. */
  static final String REFUSED = "refused";

  /** The constructor changes this one to lower case. */
  static final String CHANGED = "CHANGED";

  Position {
    if (id.equals(REFUSED)) {
      throw new IllegalStateException("secret of the server");
    }
    id = id.equals(CHANGED) ? "changed" : id;
  }
}
