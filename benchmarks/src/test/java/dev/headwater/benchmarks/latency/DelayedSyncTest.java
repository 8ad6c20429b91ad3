package dev.headwater.benchmarks.latency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headwater.benchmarks.tracker.IssueType;
import dev.headwater.benchmarks.tracker.Size;
import dev.headwater.store.MemoryStore;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class DelayedSyncTest {
  private static final Size SIZE = new Size(20, 30, 10, 50);

  @Test
  void manyAtOnceBringWhatOneAfterTheOtherDoes() {
    DelayedSync sync = new DelayedSync(SIZE, Duration.ofMillis(1));
    MemoryStore alone = new MemoryStore();
    MemoryStore many = new MemoryStore();
    assertThat(sync.alone(alone).calls()).isEqualTo(1 + 20 * 3);
    assertThat(sync.at(7, Threads.PLATFORM, many).calls()).isEqualTo(1 + 20 * 3);
    assertThat(many.count(IssueType.TYPE)).isEqualTo(alone.count(IssueType.TYPE)).isEqualTo(600);
  }

  @Test
  void pagesOfOneParentFollowEachOther() {
    Size size = new Size(100, 1000, 100, 1);
    assertThat(new DelayedSync(size, Duration.ofMillis(50)).most(32))
        .isCloseTo(1001.0 / 33, within(1e-9));
    assertThat(new DelayedSync(new Size(3, 1000, 100, 1), Duration.ofMillis(50)).most(32))
        .as("the pages of one follow each other")
        .isCloseTo(31.0 / 11, within(1e-9));
    assertThat(new DelayedSync(SIZE, Duration.ofMillis(50)).most(1)).isEqualTo(1);
  }
}
