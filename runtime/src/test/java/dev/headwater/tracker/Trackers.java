package dev.headwater.tracker;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Outside systems of a given size. */
public final class Trackers {
  private Trackers() {}

  /** Account {@code acme} with repos {@code r0}, {@code r1}, ...; their issues have 3 authors. */
  public static TrackerApi of(int repos, int issuesEach) {
    TrackerApi api = new TrackerApi();
    List<String> ids = IntStream.range(0, repos).mapToObj(i -> "r" + i).toList();
    api.repos.put("acme", ids);
    ids.forEach(id -> api.issues.put(id, issues(id, issuesEach)));
    return api;
  }

  private static List<RawIssue> issues(String repo, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new RawIssue(
                    repo + "-" + i,
                    "issue " + i,
                    i % 2 == 0,
                    "u" + i % 3,
                    Instant.EPOCH.plusSeconds(i)))
        .toList();
  }
}
