package dev.headwater.benchmarks.stores;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.benchmarks.stores.Turns.Time;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TurnsTest {
  private static final List<Time> LOOP =
      List.of(new Time(0.8, 0.5), new Time(0.9, 0.5), new Time(1, 0.4));
  private static final List<Time> SYNC =
      List.of(new Time(1, 0.5), new Time(1, 1), new Time(1, 0.2));

  @Test
  void middleOfTheTurnsDecides() {
    assertThat(new Turns(LOOP, SYNC).isGoodEnough()).isTrue();
    assertThat(new Turns(LOOP.subList(0, 1), SYNC.subList(0, 1)).isGoodEnough()).isFalse();
    assertThat(new Turns(LOOP, SYNC).describe(80))
        .isEqualToNormalizingNewlines(
            """
            at best 100 issues/s by the loop and 80 by the sync
              ratio by the clock 0.90 (from 0.80 to 1.00), by the processor time of the client 1.00\
             (from 0.50 to 2.00)""");
  }

  @Test
  void whoIsFirstChanges() throws Exception {
    List<String> ran = new ArrayList<>();
    Turns turns = Turns.run(3, () -> ran.add("loop"), () -> ran.add("sync"));
    assertThat(ran).containsExactly("loop", "sync", "sync", "loop", "loop", "sync");
    assertThat(turns.loop()).hasSize(3);
    assertThat(turns.sync()).hasSize(3);
  }
}
