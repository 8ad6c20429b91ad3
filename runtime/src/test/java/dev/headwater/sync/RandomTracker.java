package dev.headwater.sync;

import dev.headwater.tracker.RawIssue;
import dev.headwater.tracker.TrackerApi;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Accounts {@code a0} to {@code a2}, repositories {@code r0} to {@code r5}, forks between them. */
final class RandomTracker {
  private static final int REPOS = 6;

  private RandomTracker() {}

  static TrackerApi of(Random random) {
    TrackerApi api = new TrackerApi();
    for (int i = 0; i < 3; i++) {
      api.repos.put("a" + i, some(random, REPOS));
    }
    for (int i = 0; i < REPOS; i++) {
      api.forks.put("r" + i, some(random, 2));
      String repo = "r" + i;
      api.issues.put(
          repo,
          IntStream.range(0, random.nextInt(11))
              .mapToObj(
                  n ->
                      new RawIssue(
                          repo + "-" + n, "t", true, "u" + random.nextInt(4), Instant.EPOCH))
              .toList());
    }
    return api;
  }

  private static List<String> some(Random random, int atMost) {
    return IntStream.generate(() -> random.nextInt(REPOS))
        .limit(random.nextInt(atMost + 1))
        .distinct()
        .mapToObj(n -> "r" + n)
        .toList();
  }
}
