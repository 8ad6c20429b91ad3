package dev.headwater.processor.testing;

import java.util.List;
import java.util.Optional;

/** Whether two compilers tell the same of the same sources. */
public final class Agreement {

  private Agreement() {}

  /** How problems or generated files differ, if they do. */
  public static Optional<String> differenceOf(
      List<SourceFile> sources, Compiled javac, Compiled ecj) {
    return problemsOf(sources, javac, ecj)
        .or(
            () ->
                javac.generated().equals(ecj.generated())
                    ? Optional.empty()
                    : Optional.of(
                        "the first by javac, the other by ecj\n"
                            + Difference.between(javac.generated(), ecj.generated())));
  }

  /** How what the processor says under ecj differs from what it says under javac, if it does. */
  public static Optional<String> problemsOf(
      List<SourceFile> sources, Compiled javac, Compiled ecj) {
    var comparison = compare(sources, javac, ecj);
    return comparison.isClean() ? Optional.empty() : say(comparison);
  }

  /**
   * What the processor says under javac and not under ecj, if anything.
   *
   * <p>For sources that name generated types: after an error javac shows the processor no generated
   * file, while ecj does, so that only there what waited for one is read after all.
   */
  public static Optional<String> missingOf(List<SourceFile> sources, Compiled javac, Compiled ecj) {
    var comparison = compare(sources, javac, ecj);
    return comparison.missing().isEmpty() ? Optional.empty() : say(comparison);
  }

  private static Comparison compare(List<SourceFile> sources, Compiled javac, Compiled ecj) {
    var expected = javac.ours().stream().map(Expected::like).toList();
    return Comparison.of(CompilerKind.ECJ, sources, expected, ecj.ours());
  }

  private static Optional<String> say(Comparison comparison) {
    return Optional.of("ecj, by javac's\n" + comparison);
  }
}
