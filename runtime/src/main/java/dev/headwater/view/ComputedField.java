package dev.headwater.view;

import dev.headwater.error.HeadwaterException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A field of a view that a method computes; for generated code.
 *
 * @param <V> its value
 */
public final class ComputedField<V> extends Slot {

  /** A field by its name and slot. */
  public ComputedField(int index, String name) {
    super(index, name);
  }

  List<@Nullable V> values(
      ViewDefinition<?, ?, ?, ?> view,
      int size,
      IntPredicate check,
      Computation<? extends V> computation) {
    List<@Nullable V> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      try {
        values.add(check.test(i) ? computation.compute(i) : null);
      } catch (Exception e) {
        throw failed(view, e);
      }
    }
    return values;
  }

  /** Begins all before it waits for the first. */
  List<@Nullable V> awaited(
      ViewDefinition<?, ?, ?, ?> view,
      int size,
      IntPredicate check,
      Computation<? extends CompletionStage<? extends V>> computation) {
    List<@Nullable CompletionStage<? extends V>> begun = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      try {
        begun.add(check.test(i) ? computation.compute(i) : null);
      } catch (Exception e) {
        throw failed(view, e);
      }
    }
    return values(
        view,
        size,
        index -> begun.get(index) != null,
        index -> {
          CompletionStage<? extends V> stage = begun.get(index);
          return stage == null ? null : stage.toCompletableFuture().join();
        });
  }

  private HeadwaterException failed(ViewDefinition<?, ?, ?, ?> view, Exception e) {
    return failed("field '" + name() + "' of view '" + view + "'", e);
  }

  @SuppressWarnings("unchecked") // compute put it there
  @Nullable V in(Level<?, ?> level, int index) {
    return ((List<@Nullable V>) level.get(this)).get(index);
  }
}
