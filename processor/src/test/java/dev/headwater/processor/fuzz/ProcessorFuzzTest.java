package dev.headwater.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.processor.testing.Processors;
import java.util.Map;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/**
 * Fuzzes the real processors: {@code -Dfuzz.cases=20000} for a long run, {@code -Dfuzz.seed=1234
 * -Dfuzz.cases=1} for one case again.
 */
final class ProcessorFuzzTest {
  private static final int SHORT = 100;

  @Test
  void keepsItsPromisesOnEntities() {
    keepsItsPromises(FuzzCase::ofEntities);
  }

  @Test
  void keepsItsPromisesOnViews() {
    keepsItsPromises(FuzzCase::ofViews);
  }

  private static void keepsItsPromises(LongFunction<FuzzCase> kind) {
    int cases = Integer.getInteger("fuzz.cases", SHORT);

    Map<Verdict.Kind, Integer> counts =
        Fuzzing.run(Processors.HEADWATER, kind, Long.getLong("fuzz.seed", 0), cases);

    if (cases >= SHORT) { // or the sources would not say much
      assertThat(counts.getOrDefault(Verdict.Kind.ACCEPTED, 0)).isGreaterThan(cases / 5);
      assertThat(counts.getOrDefault(Verdict.Kind.REJECTED, 0)).isGreaterThan(cases / 20);
    }
  }
}
