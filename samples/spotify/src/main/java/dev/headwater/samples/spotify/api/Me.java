package dev.headwater.samples.spotify.api;

import dev.headwater.operation.RateLimit;
import dev.headwater.operation.RateLimited;
import org.jspecify.annotations.Nullable;

/** The user whom the tokens belong to. */
public record Me(String id, @Nullable RateLimit rateLimit) implements RateLimited {

  static Me read(Answer answer) {
    return new Me(answer.json().required("id").stringValue(), answer.rateLimit());
  }
}
