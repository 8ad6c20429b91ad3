package dev.headwater.view;

import dev.headwater.json.JsonOutput;
import dev.headwater.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one view that are resolved together: those of a request, or those related to all rows of
 * the level above. Related rows are fetched for all of them at once.
 *
 * <p>Generated code fills a level and writes from it. Filled by one thread after another; then safe
 * to read from several.
 */
public final class Level<R, P extends Plan<R>> {
  private final ViewDefinition<R, ?, P, ?> view;
  private final Request request;
  private final List<R> rows;
  private final P plan;
  private final @Nullable Object[] slots;
  private final List<Runnable> tasks = new ArrayList<>(0);

  private Level(ViewDefinition<R, ?, P, ?> view, Request request, List<R> rows, P plan) {
    this.view = view;
    this.request = request;
    this.rows = rows;
    this.plan = plan;
    this.slots = new @Nullable Object[view.slots()];
  }

  /**
   * Rows with everything that their plan selects or needs beside them.
   *
   * @param rows never null; not changed afterwards
   */
  public static <R, P extends Plan<R>> Level<R, P> load(
      ViewDefinition<R, ?, P, ?> view, Request request, List<R> rows, P plan) {
    Level<R, P> level = new Level<>(view, request, rows, plan);
    if (!rows.isEmpty() || request.isRehearsal()) {
      view.prepare(level);
      level.run();
      view.follow(level);
      level.run();
      view.compute(level);
    }
    return level;
  }

  private void run() {
    if (!tasks.isEmpty()) {
      request.tasks().run(tasks);
      tasks.clear();
    }
  }

  /** What is selected. */
  public P plan() {
    return plan;
  }

  /** How many rows there are. */
  public int size() {
    return rows.size();
  }

  /** A row. */
  public R row(int index) {
    return rows.get(index);
  }

  /** The application's context of the request. */
  public <C> C context(Class<C> type) {
    return type.cast(request.context());
  }

  Request request() {
    return request;
  }

  List<R> rows() {
    return rows;
  }

  ViewDefinition<R, ?, P, ?> view() {
    return view;
  }

  void set(Slot slot, Object value) {
    slots[slot.index()] = value;
  }

  Object get(Slot slot) {
    Object value = slots[slot.index()];
    if (value == null) {
      throw new IllegalStateException(slot + " of " + view + " was not loaded");
    }
    return value;
  }

  /** Decides for all rows whether a field may be seen. */
  public void check(FieldCheck check, FieldCheck.Decision decision) {
    set(check, check.decided(this, decision));
  }

  /** Decides for all rows whether a field may be seen, and waits when all have begun. */
  public void checkAsync(
      FieldCheck check, Computation<? extends CompletionStage<Boolean>> decision) {
    set(check, check.awaited(this, decision));
  }

  /** Whether a field of a row may be seen. */
  public boolean allows(FieldCheck check, int index) {
    return check.in(this).test(index);
  }

  /** Follows a relation to one from all rows. */
  public <T, Q extends Plan<T>> void follow(ToOne<R, T, Q, ?> relation, Q plan) {
    tasks.add(() -> set(relation, relation.follow(this, plan, index -> true)));
  }

  /** Follows a relation to one from those rows that a check allows. */
  public <T, Q extends Plan<T>> void follow(ToOne<R, T, Q, ?> relation, Q plan, FieldCheck check) {
    tasks.add(() -> set(relation, relation.follow(this, plan, check.in(this))));
  }

  /** Follows a relation to many from all rows. */
  public <T, Q extends Plan<T>> void follow(ToMany<R, T, Q, ?> relation, Q plan) {
    tasks.add(() -> set(relation, relation.follow(this, plan, index -> true)));
  }

  /** Follows a relation to many from those rows that a check allows. */
  public <T, Q extends Plan<T>> void follow(ToMany<R, T, Q, ?> relation, Q plan, FieldCheck check) {
    tasks.add(() -> set(relation, relation.follow(this, plan, check.in(this))));
  }

  /** Counts what a relation has for all rows. */
  public void count(Counted<R, ?> count) {
    tasks.add(() -> set(count, count.count(this)));
  }

  /** Computes a field of all rows. */
  public <V> void compute(ComputedField<V> field, Computation<? extends V> value) {
    set(field, field.values(view, rows.size(), index -> true, value));
  }

  /** Computes a field of those rows that a check allows; it is null in the others. */
  public <V> void compute(
      ComputedField<V> field, FieldCheck check, Computation<? extends V> value) {
    set(field, field.values(view, rows.size(), check.in(this), value));
  }

  /** Computes a field of all rows, and waits when all have begun. */
  public <V> void computeAsync(
      ComputedField<V> field, Computation<? extends CompletionStage<? extends V>> value) {
    set(field, field.awaited(view, rows.size(), index -> true, value));
  }

  /** Computes a field of those rows that a check allows, and waits when all have begun. */
  public <V> void computeAsync(
      ComputedField<V> field,
      FieldCheck check,
      Computation<? extends CompletionStage<? extends V>> value) {
    set(field, field.awaited(view, rows.size(), check.in(this), value));
  }

  /** The related row of a row, if there is one. */
  public <T, Q extends Plan<T>> @Nullable T related(ToOne<R, T, Q, ?> relation, int index) {
    return relation.in(this).row(index);
  }

  /** The related row of a row, in the level it is in, if there is one. */
  public <T, Q extends Plan<T>> @Nullable LevelRow<T, Q> at(ToOne<R, T, Q, ?> relation, int index) {
    return relation.in(this).at(index);
  }

  /** How many related rows a row has. */
  public int counted(Counted<R, ?> count, int index) {
    return count.in(this)[index];
  }

  /** The value that was computed for a row. */
  public <V> @Nullable V value(ComputedField<V> field, int index) {
    return field.in(this, index);
  }

  /** Writes the related row of a row, or null. */
  public void write(ToOne<R, ?, ?, ?> relation, int index, JsonOutput out) {
    relation.in(this).write(index, out);
  }

  /** Writes the related rows of a row as a connection, or null. */
  public void write(ToMany<R, ?, ?, ?> relation, int index, JsonOutput out) {
    Listed<?, ?, ?> list = relation.in(this).list(index);
    if (list == null) {
      out.nullValue();
    } else {
      list.write(out);
    }
  }

  /** The related row of a row, masked; null if there is none. */
  public <N> @Nullable N node(ToOne<R, ?, ?, N> relation, int index) {
    return relation.in(this).node(index);
  }

  /** The related rows of a row, masked; null if the row has null for them. */
  public <N> @Nullable Connection<N> nodes(ToMany<R, ?, ?, N> relation, int index) {
    Listed<?, ?, N> list = relation.in(this).list(index);
    return list == null ? null : list.connection();
  }
}
