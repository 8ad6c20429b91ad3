package dev.headwater.benchmarks.compare;

import dev.headwater.benchmarks.tracker.IssuePage;
import dev.headwater.benchmarks.tracker.Size;
import dev.headwater.benchmarks.tracker.Tracker;
import dev.headwater.benchmarks.tracker.TrackerApi;
import java.util.List;
import java.util.stream.IntStream;

/** Pages to measure with: some, so that none of them stays in the nearest cache. */
final class Pages {
  /** A power of 2. */
  static final int COUNT = 64;

  private Pages() {}

  /** First pages of as many repositories. */
  static List<IssuePage> fetched() {
    TrackerApi api = new TrackerApi(new Size(COUNT, Tracker.PAGE, Tracker.PAGE, 1000));
    return IntStream.range(0, COUNT)
        .mapToObj(repo -> api.issues(TrackerApi.repoId(repo), null))
        .toList();
  }
}
