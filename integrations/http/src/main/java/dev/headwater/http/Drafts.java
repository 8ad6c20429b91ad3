package dev.headwater.http;

import dev.headwater.error.ApiException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The operations of a request, as they were sent.
 *
 * @param all those that are kept; null for what is no object
 * @param count how many there were
 */
record Drafts<D>(List<@Nullable D> all, int count) {

  /** What reads one of them. */
  @FunctionalInterface
  interface Element<D> {
    /** Reads it; null if it is no object. */
    @Nullable D read(JsonParser in);
  }

  /**
   * Reads an array, and keeps no more elements than are allowed, but goes on to read and count
   * them; null for any other value.
   */
  static <D> @Nullable Drafts<D> read(JsonParser in, int limit, Element<D> element) {
    if (in.currentToken() != JsonToken.START_ARRAY) {
      in.skipChildren();
      return null;
    }
    List<@Nullable D> all = new ArrayList<>();
    int count = 0;
    while (in.nextToken() != JsonToken.END_ARRAY) {
      if (++count > limit) {
        in.skipChildren();
      } else {
        all.add(element.read(in));
      }
    }
    return new Drafts<>(all, count);
  }

  /**
   * Checks that there are not too many.
   *
   * @throws ApiException if there are
   */
  void check(int limit) {
    if (count > limit) {
      throw Rejection.tooMany(count, limit);
    }
  }
}
