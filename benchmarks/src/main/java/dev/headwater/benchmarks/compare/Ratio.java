package dev.headwater.benchmarks.compare;

import dev.headwater.benchmarks.compare.Comparison.Side;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * How fast generated code is, as a part of how fast hand-written code is.
 *
 * @param comparison what was measured
 * @param rounds both speeds, round by round; at least one
 */
record Ratio(Comparison comparison, List<Map<Side, Speed>> rounds) {

  /** Copies the rounds. */
  Ratio {
    rounds = List.copyOf(rounds);
  }

  /** The middle one of all rounds, by processor time, which other load changes least. */
  double middle() {
    return median(ratios(Speed::perCpuSecond));
  }

  /** Whether the target, if there is one, is reached. */
  boolean isGoodEnough() {
    return middle() >= comparison.target();
  }

  @Override
  public String toString() {
    double[] sorted = ratios(Speed::perCpuSecond).sorted().toArray();
    String target =
        comparison.target() == 0
            ? "no target"
            : String.format(Locale.ROOT, "target %.2f", comparison.target());
    return String.format(
        Locale.ROOT,
        "%-16s generated/%s = %.2f (%s); %d rounds %.2f to %.2f; by the clock %.2f;"
            + " %,.0f against %,.0f a second",
        comparison.title() + ":",
        comparison.other(),
        middle(),
        target,
        sorted.length,
        sorted[0],
        sorted[sorted.length - 1],
        median(ratios(Speed::perSecond)),
        median(speeds(Side.GENERATED)),
        median(speeds(Side.HAND_WRITTEN)));
  }

  private DoubleStream ratios(ToDoubleFunction<Speed> speed) {
    return rounds.stream()
        .mapToDouble(
            round ->
                speed.applyAsDouble(speed(round, Side.GENERATED))
                    / speed.applyAsDouble(speed(round, Side.HAND_WRITTEN)));
  }

  private DoubleStream speeds(Side side) {
    return rounds.stream().mapToDouble(round -> speed(round, side).perCpuSecond());
  }

  private static Speed speed(Map<Side, Speed> round, Side side) {
    Speed speed = round.get(side);
    if (speed == null) {
      throw new IllegalStateException(side + " was not measured");
    }
    return speed;
  }

  private static double median(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
