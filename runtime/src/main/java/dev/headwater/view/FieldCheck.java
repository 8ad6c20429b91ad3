package dev.headwater.view;

import dev.headwater.error.HeadwaterException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Whether a field may be seen, row by row; for generated code. */
public final class FieldCheck extends Slot {

  /** A check by the name of its field, and its slot. */
  public FieldCheck(int index, String name) {
    super(index, name);
  }

  /** What decides for the row at an index of a level. */
  @FunctionalInterface
  public interface Decision {

    /** Whether the field may be seen. */
    boolean allows(int index) throws Exception;
  }

  BitSet decided(Level<?, ?> level, Decision decision) {
    BitSet allowed = new BitSet(level.size());
    for (int i = 0; i < level.size(); i++) {
      try {
        allowed.set(i, decision.allows(i));
      } catch (Exception e) {
        throw failed(level, e);
      }
    }
    return allowed;
  }

  /** Begins all before it waits for the first. */
  BitSet awaited(Level<?, ?> level, Computation<? extends CompletionStage<Boolean>> decision) {
    List<@Nullable CompletionStage<Boolean>> begun = new ArrayList<>(level.size());
    for (int i = 0; i < level.size(); i++) {
      try {
        begun.add(decision.compute(i));
      } catch (Exception e) {
        throw failed(level, e);
      }
    }
    return decided(level, index -> decision(begun.get(index)));
  }

  /** Never takes silence for consent, nor for a refusal. */
  private static boolean decision(@Nullable CompletionStage<Boolean> stage) {
    Boolean allowed = stage == null ? null : stage.toCompletableFuture().join();
    if (allowed == null) {
      throw new IllegalStateException("null is no decision");
    }
    return allowed;
  }

  private HeadwaterException failed(Level<?, ?> level, Exception e) {
    return failed("the check of '" + name() + "' of view '" + level.view() + "'", e);
  }

  IntPredicate in(Level<?, ?> level) {
    BitSet allowed = (BitSet) level.get(this);
    return allowed::get;
  }
}
