package dev.headwater.store;

import dev.headwater.entity.Ref;
import dev.headwater.query.Order;
import dev.headwater.query.Query;
import dev.headwater.row.ArrayRow;
import dev.headwater.row.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The entities of one type, numbered from 0 in the order of their first commit. */
final class EntityTable<E> {
  private final Map<Ref<E>, Integer> numbers = new HashMap<>();
  private final List<ArrayRow<E>> rows = new ArrayList<>();
  private final List<Ref<E>> refs = new ArrayList<>();

  int size() {
    return rows.size();
  }

  List<Ref<E>> refs() {
    return refs;
  }

  /** Merges a row, which is kept if its entity is new; gives the entity's number. */
  int merge(ArrayRow<E> row) {
    Integer number = numbers.putIfAbsent(row.ref(), rows.size());
    if (number != null) {
      rows.get(number).merge(row);
      return number;
    }
    rows.add(row);
    refs.add(row.ref());
    return rows.size() - 1;
  }

  Optional<Row<E>> find(Ref<E> ref) {
    Integer number = numbers.get(ref);
    return number == null ? Optional.empty() : Optional.of(rows.get(number).copy());
  }

  List<Row<E>> query(Query<E> query) {
    Stream<Row<E>> found = rows.stream().<Row<E>>map(row -> row).filter(query.where()::test);
    Optional<Comparator<Row<E>>> order =
        query.orderBy().stream().map(Order::comparator).reduce(Comparator::thenComparing);
    if (order.isPresent()) {
      found = found.sorted(order.get());
    }
    return found.limit(query.limit()).<Row<E>>map(EntityTable::snapshot).toList();
  }

  private static <E> Row<E> snapshot(Row<E> row) {
    return ArrayRow.copyOf(row);
  }
}
