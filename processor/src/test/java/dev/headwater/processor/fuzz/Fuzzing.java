package dev.headwater.processor.fuzz;

import static java.util.stream.Collectors.joining;

import dev.headwater.processor.testing.Processors;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongFunction;

/** Judges one case per seed; the first that fails is shrunk and shown. */
final class Fuzzing {

  private Fuzzing() {}

  /** How many cases came to each verdict. */
  static Map<Verdict.Kind, Integer> run(
      Processors processors, LongFunction<FuzzCase> kind, long firstSeed, int cases) {
    var oracle = new Oracle(processors);
    var counts = new EnumMap<Verdict.Kind, Integer>(Verdict.Kind.class);
    for (long seed = firstSeed; seed < firstSeed + cases; seed++) {
      FuzzCase fuzzed = kind.apply(seed);
      Verdict verdict = oracle.judge(fuzzed);
      if (verdict.kind() == Verdict.Kind.FAILED) {
        throw new AssertionError(show(oracle, new Shrinker(oracle).shrink(fuzzed)));
      }
      counts.merge(verdict.kind(), 1, Integer::sum);
    }
    return counts;
  }

  private static String show(Oracle oracle, FuzzCase smallest) {
    return "-Dfuzz.seed="
        + smallest.seed()
        + " -Dfuzz.cases=1 fails: "
        + oracle.judge(smallest).text()
        + smallest.sources().stream()
            .map(source -> "\n---- " + source.path() + "\n" + source.text())
            .collect(joining());
  }
}
