package dev.headwater.benchmarks.stores;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The times that a loop and a sync took by turns, in seconds.
 *
 * @param loop of the loop, at least one
 * @param sync as many of the sync
 */
record Turns(List<Time> loop, List<Time> sync) {
  /** How fast a sync is to be at least, as a part of how fast the loop is. */
  static final double TARGET = 0.85;

  /** The time of the clock and, of this thread, that of the processor. */
  record Time(double clock, double processor) {
    private static Time of(Fill fill) throws Exception {
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      long clock = System.nanoTime();
      long processor = threads.getCurrentThreadCpuTime();
      fill.run();
      return new Time(
          (System.nanoTime() - clock) / 1e9, (threads.getCurrentThreadCpuTime() - processor) / 1e9);
    }
  }

  /** Fills a database. */
  interface Fill {
    void run() throws Exception;
  }

  /** Copies the lists. */
  Turns {
    loop = List.copyOf(loop);
    sync = List.copyOf(sync);
  }

  /** Runs both so many times; who is first changes with each turn. */
  static Turns run(int turns, Fill loop, Fill sync) throws Exception {
    List<Time> ofLoop = new ArrayList<>();
    List<Time> ofSync = new ArrayList<>();
    for (int turn = 0; turn < turns; turn++) {
      if (turn % 2 == 0) {
        ofLoop.add(Time.of(loop));
        ofSync.add(Time.of(sync));
      } else {
        ofSync.add(Time.of(sync));
        ofLoop.add(Time.of(loop));
      }
    }
    return new Turns(ofLoop, ofSync);
  }

  /** Whether the sync is fast enough, by the clock, which a server's work is part of. */
  boolean isGoodEnough() {
    return middle(byClock()) >= TARGET;
  }

  /** How fast both were at best, and the ratios, for a number of issues. */
  String describe(long issues) {
    return String.format(
        Locale.ROOT,
        "at best %,.0f issues/s by the loop and %,.0f by the sync%n"
            + "  ratio by the clock %s, by the processor time of the client %s",
        issues / best(loop),
        issues / best(sync),
        spread(byClock()),
        spread(byProcessor()));
  }

  private List<Double> byClock() {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < loop.size(); i++) {
      ratios.add(loop.get(i).clock() / sync.get(i).clock());
    }
    return ratios.stream().sorted().toList();
  }

  private List<Double> byProcessor() {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < loop.size(); i++) {
      ratios.add(loop.get(i).processor() / sync.get(i).processor());
    }
    return ratios.stream().sorted().toList();
  }

  private static double best(List<Time> times) {
    return times.stream().mapToDouble(Time::clock).min().orElseThrow();
  }

  private static double middle(List<Double> sorted) {
    return sorted.get(sorted.size() / 2);
  }

  private static String spread(List<Double> sorted) {
    return String.format(
        Locale.ROOT,
        "%.2f (from %.2f to %.2f)",
        middle(sorted),
        sorted.get(0),
        sorted.get(sorted.size() - 1));
  }
}
