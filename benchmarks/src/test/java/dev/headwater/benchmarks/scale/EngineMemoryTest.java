package dev.headwater.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The measurement runs, and what it finds is judged rightly; how many bytes, only scale says. */
final class EngineMemoryTest {
  private static final Held FEW = new Held(1000, 10, 20_000);
  private static final Held AS_MUCH = new Held(1000, 100, 25_000);
  private static final Held MORE_PARENTS = new Held(10_000, 10, 15_000);
  private static final Held ONE_PARENT = new Held(1, 10_000, 500_000);
  private static final Held GROWN = new Held(1000, 100, 500_000);

  @Test
  void syncsWithoutKeepingEntities() {
    assertThat(EngineMemory.measure(300, 7).pages()).isEqualTo(2100);
    assertThat(EngineMemory.measureHoarding(2, 3).pages()).isEqualTo(6);
  }

  @Test
  void growthIsPerPageMore() {
    assertThat(new Held(10, 11, 400).perPageMoreThan(new Held(10, 10, 380))).isEqualTo(2);
  }

  @Test
  void isFlatIfOnlyTheHoardGrows() {
    assertThat(new MemoryTable(FEW, AS_MUCH, MORE_PARENTS, ONE_PARENT, GROWN).isFlat()).isTrue();
    assertThat(new MemoryTable(FEW, GROWN, MORE_PARENTS, ONE_PARENT, GROWN).isFlat()).isFalse();
    Held grownParents = new Held(10_000, 10, 500_000);
    assertThat(new MemoryTable(FEW, AS_MUCH, grownParents, ONE_PARENT, GROWN).isFlat()).isFalse();
  }

  @Test
  void provesNothingIfTheHoardIsNotSeen() {
    assertThat(new MemoryTable(FEW, AS_MUCH, MORE_PARENTS, ONE_PARENT, AS_MUCH).isFlat()).isFalse();
  }
}
