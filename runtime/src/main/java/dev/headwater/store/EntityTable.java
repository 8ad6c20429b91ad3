package dev.headwater.store;

import dev.headwater.entity.Ref;
import dev.headwater.entity.StoredField;
import dev.headwater.query.Order;
import dev.headwater.query.Query;
import dev.headwater.query.QueryPosition;
import dev.headwater.row.ArrayRow;
import dev.headwater.row.Row;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entities of one type, numbered from 0 in the order of their first commit. */
final class EntityTable<E> {
  private final Map<Ref<E>, Integer> numbers = new HashMap<>();

  /** At the number of an entity its row; null where it was removed. */
  private final List<@Nullable TimedRow<E>> rows = new ArrayList<>();

  /** The same places as {@link #rows}. */
  private final List<@Nullable Ref<E>> refs = new ArrayList<>();

  /** How many numbers are given out. */
  int size() {
    return rows.size();
  }

  long count() {
    return numbers.size();
  }

  /** All references, with null where an entity was removed. */
  List<@Nullable Ref<E>> refs() {
    return refs;
  }

  Stream<Row<E>> rows() {
    return rows.stream().filter(Objects::nonNull).map(TimedRow::row);
  }

  /** Merges a row, which is kept if its entity is new; gives the entity's number. */
  int merge(ArrayRow<E> row, Instant at) {
    Integer number = numbers.putIfAbsent(row.ref(), rows.size());
    if (number != null) {
      timed(number).merge(row, at);
      return number;
    }
    rows.add(new TimedRow<>(row, at));
    refs.add(row.ref());
    return rows.size() - 1;
  }

  private TimedRow<E> timed(int number) {
    return Objects.requireNonNull(rows.get(number), "removed");
  }

  private Optional<TimedRow<E>> timed(Ref<E> ref) {
    return Optional.ofNullable(numbers.get(ref)).map(this::timed);
  }

  Optional<Row<E>> find(Ref<E> ref) {
    return timed(ref).map(timed -> timed.row().copy());
  }

  Optional<Instant> time(Ref<E> ref, StoredField<E, ?> field) {
    return timed(ref).flatMap(timed -> timed.time(field));
  }

  void invalidate(Ref<E> ref, StoredField<E, ?> field) {
    timed(ref).ifPresent(timed -> timed.invalidate(field));
  }

  void invalidate(StoredField<E, ?> field) {
    numbers.values().forEach(number -> timed(number).invalidate(field));
  }

  boolean remove(Ref<E> ref) {
    Integer number = numbers.remove(ref);
    if (number == null) {
      return false;
    }
    rows.set(number, null);
    refs.set(number, null);
    return true;
  }

  List<Row<E>> query(Query<E> query) {
    return found(query, null).limit(query.limit()).<Row<E>>map(n -> timed(n).row().copy()).toList();
  }

  Page<Row<E>> query(Query<E> query, PageRequest page) {
    String cursor = page.cursor();
    QueryPosition after = cursor == null ? null : QueryPosition.parse(query, cursor);
    List<Integer> found = found(query, after).limit(page.size() + 1L).toList();
    List<Integer> shown = found.subList(0, Math.min(found.size(), page.size()));
    String next = cursor;
    if (!shown.isEmpty()) {
      int last = shown.get(shown.size() - 1);
      next = QueryPosition.of(query, timed(last).row(), last).cursor(query);
    }
    List<Row<E>> rows = shown.stream().<Row<E>>map(n -> timed(n).row().copy()).toList();
    return Page.of(rows, found.size() > shown.size(), next);
  }

  /** The numbers of what a query finds, in its order. */
  private Stream<Integer> found(Query<E> query, @Nullable QueryPosition after) {
    Stream<Integer> found =
        numbers.values().stream()
            .sorted()
            .filter(number -> query.where().test(timed(number).row()))
            .filter(number -> after == null || after.isBefore(query, timed(number).row(), number));
    Optional<Comparator<Row<E>>> order =
        query.orderBy().stream().map(Order::comparator).reduce(Comparator::thenComparing);
    return order.isPresent()
        ? found.sorted(Comparator.comparing(number -> timed(number).row(), order.get()))
        : found;
  }
}
