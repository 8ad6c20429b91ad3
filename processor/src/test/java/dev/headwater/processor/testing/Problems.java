package dev.headwater.processor.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The assertion most tests of the processor consist of. */
public final class Problems {

  private Problems() {}

  /**
   * Compiles the sources with Headwater's processors, under each compiler with all lint on, and
   * demands exactly the diagnostics that their comments announce; see {@link Expectations}. Without
   * any, everything must compile without a warning, generated code included.
   */
  public static void assertProblems(String... sources) {
    assertProblems(Processors.HEADWATER, sources);
  }

  /** The same with other processors. */
  public static void assertProblems(Processors processors, String... sources) {
    assertProblems(processors, compilation -> compilation, sources);
  }

  /** The same with each compilation prepared in some way. */
  public static void assertProblems(
      Processors processors, UnaryOperator<Compilation> prepared, String... sources) {
    List<SourceFile> files = Stream.of(sources).map(SourceFile::of).toList();
    List<Expected> expected = files.stream().flatMap(f -> Expectations.in(f).stream()).toList();
    var failures = new ArrayList<String>();
    for (CompilerKind compiler : CompilerKind.values()) {
      List<Found> found = prepared.apply(Compilation.of(compiler, processors, files)).run().found();
      var comparison = Comparison.of(compiler, files, expected, found);
      if (!comparison.isClean()) {
        failures.add(compiler + "\n" + comparison);
      }
    }
    if (!failures.isEmpty()) {
      throw new AssertionError(String.join("\n", failures));
    }
  }
}
