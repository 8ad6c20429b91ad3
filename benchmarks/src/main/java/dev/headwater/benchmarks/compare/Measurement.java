package dev.headwater.benchmarks.compare;

import dev.headwater.benchmarks.compare.Comparison.Side;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the two sides of a comparison in turns, so that a machine that gets slower meanwhile gets
 * slower for both.
 */
final class Measurement {
  private final Effort effort;
  private final Runnable measured;

  /** Tells the runnable after each process. */
  Measurement(Effort effort, Runnable measured) {
    this.effort = effort;
    this.measured = measured;
  }

  Ratio measure(Comparison comparison) throws RunnerException {
    List<Map<Side, Speed>> rounds = new ArrayList<>();
    for (int i = 0; i < effort.rounds(); i++) {
      rounds.add(round(comparison, i % 2 == 0));
    }
    return new Ratio(comparison, rounds);
  }

  private Map<Side, Speed> round(Comparison comparison, boolean generatedFirst)
      throws RunnerException {
    List<Side> order =
        generatedFirst
            ? List.of(Side.GENERATED, Side.HAND_WRITTEN)
            : List.of(Side.HAND_WRITTEN, Side.GENERATED);
    Map<Side, Speed> speeds = new EnumMap<>(Side.class);
    for (Side side : order) {
      speeds.put(side, speed(comparison.pattern(side)));
      measured.run();
    }
    return speeds;
  }

  private Speed speed(String pattern) throws RunnerException {
    return Speed.of(
        new Runner(
                new OptionsBuilder()
                    .include(pattern)
                    .forks(1)
                    .warmupIterations(effort.warmups())
                    .warmupTime(effort.time())
                    .measurementIterations(effort.iterations())
                    .measurementTime(effort.time())
                    .jvmArgsAppend("-Xms1g", "-Xmx1g")
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run());
  }
}
