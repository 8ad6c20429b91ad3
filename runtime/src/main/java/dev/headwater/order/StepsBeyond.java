package dev.headwater.order;

import dev.headwater.order.KeysetTerm.Op;
import dev.headwater.order.OrderColumn.Nulls;
import dev.headwater.order.OrderColumn.Sorting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows after a position, as steps. */
final class StepsBeyond {
  private StepsBeyond() {}

  /** The nearest first: rows that equal the position in many columns are nearer than others. */
  static <R> List<KeysetStep> of(List<OrderColumn<R>> columns, List<@Nullable Object> position) {
    List<KeysetTerm> same = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      same.add(same(columns.get(i).property(), position.get(i)));
    }
    List<KeysetStep> steps = new ArrayList<>();
    for (int i = columns.size() - 1; i >= 0; i--) {
      for (KeysetTerm last : beyond(columns.get(i), position.get(i))) {
        List<KeysetTerm> terms = new ArrayList<>(same.subList(0, i));
        terms.add(last);
        steps.add(new KeysetStep(terms));
      }
    }
    return List.copyOf(steps);
  }

  private static KeysetTerm same(String property, @Nullable Object value) {
    return new KeysetTerm(property, value == null ? Op.IS_NULL : Op.EQUAL, value);
  }

  /** What comes after a value in one column: none, one or two ranges, the nearest first. */
  private static List<KeysetTerm> beyond(OrderColumn<?> column, @Nullable Object value) {
    String property = column.property();
    boolean nullsFollow = column.nulls() == Nulls.LAST;
    if (value == null) {
      return nullsFollow ? List.of() : List.of(new KeysetTerm(property, Op.IS_NOT_NULL, null));
    }
    KeysetTerm values = new KeysetTerm(property, beyond(column.sorting()), value);
    return nullsFollow && column.nullable()
        ? List.of(values, new KeysetTerm(property, Op.IS_NULL, null))
        : List.of(values);
  }

  static Op beyond(Sorting sorting) {
    return sorting == Sorting.ASCENDING ? Op.GREATER : Op.LESS;
  }
}
