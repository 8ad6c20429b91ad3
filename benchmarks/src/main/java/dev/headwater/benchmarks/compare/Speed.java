package dev.headwater.benchmarks.compare;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * How fast one side was in one process.
 *
 * @param perSecond operations in a second by the clock
 * @param perCpuSecond operations in a second of the measuring thread's processor time
 */
record Speed(double perSecond, double perCpuSecond) {

  /** The speed in the result of one benchmark. */
  static Speed of(Collection<RunResult> results) {
    RunResult result = results.iterator().next();
    double perSecond = result.getPrimaryResult().getScore();
    Result<?> cpuNanos = requireNonNull(result.getSecondaryResults().get("cpuNanos"), "cpuNanos");
    return new Speed(perSecond, perSecond * 1e9 / cpuNanos.getScore());
  }
}
