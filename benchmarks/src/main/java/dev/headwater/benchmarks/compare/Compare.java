package dev.headwater.benchmarks.compare;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints how fast generated code is beside hand-written code. */
@Command(
    name = "benchmarks",
    mixinStandardHelpOptions = true,
    description = {
      "Measures generated code against hand-written code that does the same.",
      "Exits with 1 if a target is missed."
    })
public final class Compare implements Callable<Integer> {

  private final PrintWriter out;

  /** Prints what it finds. */
  public Compare(PrintWriter out) {
    this.out = out;
  }

  @Option(names = "--quick", description = "Measure for a minute rather than for ten.")
  boolean quick;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "NAME",
      description = "Of all comparisons only these: ${COMPLETION-CANDIDATES}.")
  List<Comparison> only = List.of(Comparison.values());

  @Override
  public Integer call() throws RunnerException {
    Effort effort = quick ? Effort.QUICK : Effort.FULL;
    Ratio[] ratios = new Ratio[only.size()];
    try (ProgressBar bar = new ProgressBar("measuring", 2L * effort.rounds() * ratios.length)) {
      Measurement measurement = new Measurement(effort, bar::step);
      for (int i = 0; i < ratios.length; i++) {
        ratios[i] = measurement.measure(only.get(i));
      }
    }
    Arrays.stream(ratios).forEach(out::println);
    boolean isGoodEnough = Arrays.stream(ratios).allMatch(Ratio::isGoodEnough);
    if (only.contains(Comparison.CURSOR_WRITER)) {
      CursorLength length = CursorLength.measured();
      out.println(length);
      isGoodEnough &= length.isGoodEnough();
    }
    return isGoodEnough ? 0 : 1;
  }
}
