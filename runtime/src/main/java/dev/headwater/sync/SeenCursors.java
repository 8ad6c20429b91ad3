package dev.headwater.sync;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The cursors that a source has returned for one parent. Of each it keeps 16 bytes of a SHA-256,
 * however long the cursor: a parent may have very many pages. Not thread-safe.
 */
final class SeenCursors {
  private static final int LONGS = 2;

  private final MessageDigest digest = sha256();

  /**
   * Two longs for each place; a place of two zeros is free. The count of places is a power of 2.
   */
  private long[] places = new long[LONGS * 16];

  private int size;

  /** Adds a cursor; false if it was there. */
  boolean add(String cursor) {
    ByteBuffer hash = ByteBuffer.wrap(digest.digest(cursor.getBytes(UTF_16BE)));
    if (!put(places, hash.getLong(), hash.getLong() | 1)) {
      return false;
    }
    size++;
    if (size * LONGS * 2 > places.length) {
      grow();
    }
    return true;
  }

  private void grow() {
    long[] larger = new long[places.length * 2];
    for (int i = 0; i < places.length; i += LONGS) {
      if (places[i + 1] != 0) {
        put(larger, places[i], places[i + 1]);
      }
    }
    places = larger;
  }

  /** The second long is odd, so that nothing put looks like a free place. */
  private static boolean put(long[] places, long first, long second) {
    int mask = places.length / LONGS - 1;
    for (int place = (int) first & mask; ; place = (place + 1) & mask) {
      int at = place * LONGS;
      if (places[at + 1] == 0) {
        places[at] = first;
        places[at + 1] = second;
        return true;
      }
      if (places[at] == first && places[at + 1] == second) {
        return false;
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
