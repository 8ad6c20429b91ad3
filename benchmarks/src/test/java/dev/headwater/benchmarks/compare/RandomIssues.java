package dev.headwater.benchmarks.compare;

import dev.headwater.benchmarks.tracker.IssuePage;
import dev.headwater.benchmarks.tracker.RawIssue;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Small pages of few identities, so that most of them come twice. */
final class RandomIssues {
  private static final int IDENTITIES = 6;

  private final Random random;

  RandomIssues(long seed) {
    this.random = new Random(seed);
  }

  IssuePage page() {
    List<RawIssue> issues =
        IntStream.range(0, random.nextInt(12)).mapToObj(i -> issue("i" + identity())).toList();
    return new IssuePage(issues, random.nextBoolean() ? null : text());
  }

  RawIssue issue(String id) {
    return new RawIssue(
        id,
        text(),
        random.nextBoolean(),
        "u" + identity(),
        text(),
        Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)));
  }

  /** Any UTF-16 units, broken pairs and the like included, but mostly short ones. */
  String text() {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(20);
    for (int i = 0; i < length; i++) {
      text.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
    }
    return text.toString();
  }

  private int identity() {
    return random.nextInt(IDENTITIES);
  }
}
