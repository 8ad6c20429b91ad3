package dev.headwater.serve;

import dev.headwater.json.JsonOutput;
import org.jspecify.annotations.Nullable;

/**
 * What a request came to: everything is fetched and computed, and is shown as a typed object or as
 * JSON. Nothing of it is kept; each call makes it anew.
 *
 * @param <T> the typed object
 */
public interface Answer<T extends @Nullable Object> {

  /** The answer as a typed object, with what was selected and nothing else. */
  T result();

  /** Writes the answer as one JSON value, straight from the rows. */
  void write(JsonOutput out);
}
