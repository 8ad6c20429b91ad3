package dev.headwater.processor.testing;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** What a test source without a package begins with, so that a test shows only what it is about. */
final class Prelude {

  /** One line without its end: the lines of the test stay as they are counted. */
  static final String TEXT =
      "package test; "
          + List.of(
                  "dev.headwater",
                  "dev.headwater.connector",
                  "dev.headwater.entity",
                  "dev.headwater.source",
                  "dev.headwater.sync",
                  "java.math",
                  "java.time",
                  "java.util",
                  "java.util.stream",
                  "org.jspecify.annotations")
              .stream()
              .map(name -> "import " + name + ".*; ")
              .collect(joining());

  private Prelude() {}
}
