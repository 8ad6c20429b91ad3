package dev.headwater.api;

import dev.headwater.json.Json;
import dev.headwater.json.JsonOutput;
import dev.headwater.serve.Answer;
import org.jspecify.annotations.Nullable;

/** What an operation came to: one JSON value, or nothing at all. */
public sealed interface Outcome {
  /** Nothing: the result has no data. */
  Outcome ABSENT = new Absent();

  /** An answer of views. */
  static Outcome of(Answer<?> answer) {
    return new Value(answer::write);
  }

  /** A value that the application has made; null stands for JSON's. */
  static Outcome of(@Nullable Json json) {
    return new Value(out -> out.json(json == null ? Json.NULL : json));
  }

  /** No value. */
  record Absent() implements Outcome {}

  /**
   * A value.
   *
   * @param json writes it
   */
  record Value(Writer json) implements Outcome {}

  /** Writes one JSON value. */
  @FunctionalInterface
  interface Writer {
    /** Writes it. */
    void write(JsonOutput out);
  }
}
