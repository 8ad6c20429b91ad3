package dev.headwater.sync;

import java.util.List;
import java.util.stream.Stream;

/** The loads of a plan, those in groups included. */
final class Loads {
  private Loads() {}

  static List<Step.Load<?>> of(SyncPlan plan) {
    return plan.steps().stream().<Step.Load<?>>flatMap(Loads::of).toList();
  }

  static Stream<Step.Load<?>> of(Step step) {
    if (step instanceof Step.Load<?> load) {
      return Stream.of(load);
    }
    return ((Step.Concurrent) step).steps().stream().flatMap(Loads::of);
  }
}
