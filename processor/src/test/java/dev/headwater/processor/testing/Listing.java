package dev.headwater.processor.testing;

import static java.util.stream.Collectors.joining;

import java.util.Collection;

/** Lines of a failure's message. */
final class Listing {

  private Listing() {}

  static String of(Collection<?> lines) {
    return lines.isEmpty()
        ? "    (none)"
        : lines.stream().map(line -> "    " + line).collect(joining("\n"));
  }
}
