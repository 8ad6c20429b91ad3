package dev.headwater.sync;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;

/**
 * How many parents a run works on at once: {@code Concurrency.of(executor, 32).atMost("issuesPage",
 * 8)}. The pages of one parent come one after the other; parents that were begun take turns, up to
 * four times as many. Immutable.
 *
 * @param executor runs what is done for a parent; the application's own, which it also ends
 * @param parents how many parents at most in all, at least 1
 * @param perSource how many parents at most for some sources, by the sources' names
 */
public record Concurrency(Executor executor, int parents, Map<String, Integer> perSource) {

  /** Copies the map, and checks the numbers. */
  public Concurrency {
    perSource = Map.copyOf(perSource);
    if (parents < 1 || perSource.values().stream().anyMatch(most -> most < 1)) {
      throw new IllegalArgumentException(
          "at least 1 parent at a time, not " + parents + " or " + perSource);
    }
  }

  /** One parent after the other, in the thread that starts the run. */
  public static Concurrency none() {
    return new Concurrency(Runnable::run, 1, Map.of());
  }

  /** So many parents at once. */
  public static Concurrency of(Executor executor, int parents) {
    return new Concurrency(executor, parents, Map.of());
  }

  /** The same, with fewer parents at once for one source. */
  public Concurrency atMost(String source, int parents) {
    Map<String, Integer> limits = new HashMap<>(perSource);
    limits.put(source, parents);
    return new Concurrency(executor, this.parents, limits);
  }

  int most(String source) {
    return perSource.getOrDefault(source, parents);
  }
}
