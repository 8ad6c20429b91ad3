package dev.headwater.processor.read;

import dev.headwater.processor.model.Problem;
import java.util.List;

/** What became of reading an element. */
public sealed interface Read<T> {

  /** It was read. */
  record Ok<T>(T value) implements Read<T> {}

  /** It cannot be read, and these problems say why. */
  record Bad<T>(List<Problem> problems) implements Read<T> {}

  /** It mentions a type that does not exist, or not before the next round. */
  record NotYet<T>(String type) implements Read<T> {}
}
