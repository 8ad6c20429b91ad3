package dev.headwater.benchmarks.compare;

import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long is measured.
 *
 * @param rounds how often both sides run, one after the other, each in a process of its own
 * @param warmups how many iterations of each process are not counted
 * @param iterations how many are
 * @param time how long an iteration takes
 */
record Effort(int rounds, int warmups, int iterations, TimeValue time) {
  static final Effort FULL = new Effort(7, 5, 5, TimeValue.seconds(1));
  static final Effort QUICK = new Effort(3, 3, 3, TimeValue.milliseconds(400));
}
