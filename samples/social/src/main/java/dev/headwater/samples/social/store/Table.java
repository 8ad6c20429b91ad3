package dev.headwater.samples.social.store;

import dev.headwater.order.Window;
import dev.headwater.view.Filter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Rows by their keys, in the order they were put in. Thread-safe: readers have what was there when
 * they began.
 */
public final class Table<K, R> {
  private final Function<R, K> key;
  private volatile TableState<K, R> state = new TableState<>(Map.of());

  /** An empty table. */
  public Table(Function<R, K> key) {
    this.key = key;
  }

  /** Has these rows and no others. */
  public void replaceAll(List<R> rows) {
    Map<K, R> byKey = new LinkedHashMap<>();
    rows.forEach(row -> byKey.put(key.apply(row), row));
    state = new TableState<>(byKey);
  }

  /** All rows. */
  public List<R> all() {
    return state.all();
  }

  /** A row; null if there is none. */
  public @Nullable R find(@Nullable K key) {
    return key == null ? null : state.byKey().get(key);
  }

  /** A row for each key that has one, in the order of the keys. */
  public List<R> byIds(List<K> keys) {
    Map<K, R> byKey = state.byKey();
    return keys.stream().map(byKey::get).filter(Objects::nonNull).toList();
  }

  /** A page of all rows. */
  public List<R> slice(Window<R> window) {
    return window.sliceOfSorted(state.sorted(window.keyset().order()));
  }

  /** A page of the rows of each parent. */
  public <F> List<R> slices(
      String foreignKey, Function<R, @Nullable F> parent, List<F> parents, Window<R> window) {
    Map<?, List<R>> groups = state.groups(foreignKey, parent, window.keyset().order());
    List<R> rows = new ArrayList<>();
    for (F each : parents) {
      rows.addAll(window.sliceOfSorted(groups.getOrDefault(each, List.of())));
    }
    return rows;
  }

  /** How many rows each parent has. */
  public <F> Map<F, Integer> counts(
      String foreignKey, Function<R, @Nullable F> parent, List<F> parents) {
    Map<?, List<R>> groups = state.groups(foreignKey, parent);
    Map<F, Integer> counts = new HashMap<>();
    parents.forEach(each -> counts.put(each, groups.getOrDefault(each, List.of()).size()));
    return counts;
  }

  /** How many rows that pass a filter each parent has. */
  public <F> Map<F, Integer> counts(
      String foreignKey, Function<R, @Nullable F> parent, List<F> parents, Filter<R> filter) {
    Map<?, List<R>> groups = state.groups(foreignKey, parent);
    Map<F, Integer> counts = new HashMap<>();
    for (F each : parents) {
      long count = groups.getOrDefault(each, List.of()).stream().filter(filter::test).count();
      counts.put(each, (int) count);
    }
    return counts;
  }

  /** Puts in a row at the end, or in the place of the one with its key. */
  public synchronized R put(R row) {
    Map<K, R> byKey = new LinkedHashMap<>(state.byKey());
    byKey.put(key.apply(row), row);
    state = new TableState<>(byKey);
    return row;
  }

  /** Changes a row; returns it as it is then, null if there is none. */
  public synchronized @Nullable R change(K key, UnaryOperator<R> change) {
    R row = find(key);
    return row == null ? null : put(change.apply(row));
  }

  /** Takes a row out. */
  public synchronized void remove(K key) {
    Map<K, R> byKey = new LinkedHashMap<>(state.byKey());
    byKey.remove(key);
    state = new TableState<>(byKey);
  }
}
