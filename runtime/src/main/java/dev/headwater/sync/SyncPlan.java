package dev.headwater.sync;

import java.util.List;

/**
 * What a sync loads, in order. It is checked whole before the first call. Immutable; prints with a
 * line for each step.
 *
 * @param steps the steps; each sees what the ones before it brought
 */
public record SyncPlan(List<Step> steps) {

  /** Copies the steps. */
  public SyncPlan {
    steps = List.copyOf(steps);
  }

  /** A plan of these steps. */
  public static SyncPlan of(Step... steps) {
    return new SyncPlan(List.of(steps));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < steps.size(); i++) {
      text.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(steps.get(i));
    }
    return text.toString();
  }
}
