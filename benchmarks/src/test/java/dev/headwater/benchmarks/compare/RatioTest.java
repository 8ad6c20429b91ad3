package dev.headwater.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.benchmarks.compare.Comparison.Side;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RatioTest {

  private static Map<Side, Speed> round(double generated, double handWritten) {
    // By the clock the hand-written side was disturbed.
    return Map.of(
        Side.GENERATED, new Speed(generated, generated),
        Side.HAND_WRITTEN, new Speed(handWritten / 2, handWritten));
  }

  @Test
  void isTheMiddleOneOfAllRounds() {
    Ratio odd =
        new Ratio(Comparison.FAN_OUT, List.of(round(50, 100), round(96, 100), round(99, 100)));
    assertThat(odd.middle()).isEqualTo(0.96);
    assertThat(odd.isGoodEnough()).isTrue();
    Ratio even = new Ratio(Comparison.FAN_OUT, List.of(round(90, 100), round(98, 100)));
    assertThat(even.middle()).isEqualTo(0.94);
    assertThat(even.isGoodEnough()).isFalse();
  }

  @Test
  void isGoodEnoughWithoutTarget() {
    assertThat(new Ratio(Comparison.ROW_READER, List.of(round(1, 100))).isGoodEnough()).isTrue();
  }

  @Test
  void prints() {
    assertThat(new Ratio(Comparison.FAN_OUT, List.of(round(1960, 2000))))
        .hasToString(
            "fan-out:         generated/hand-written = 0.98 (target 0.95); 1 rounds 0.98 to 0.98;"
                + " by the clock 1.96; 1,960 against 2,000 a second");
  }

  @Test
  void patternsFindOneMethod() {
    assertThat(Comparison.FAN_OUT.pattern(Side.HAND_WRITTEN))
        .isEqualTo("^dev\\.headwater\\.benchmarks\\.compare\\.FanOutBenchmark\\.handWritten$");
  }
}
