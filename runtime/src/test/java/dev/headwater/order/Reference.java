package dev.headwater.order;

import dev.headwater.order.OrderColumn.Nulls;
import dev.headwater.order.OrderColumn.Sorting;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the neutral forms mean, written without the code under test: comparators of the JDK. */
final class Reference {
  private Reference() {}

  static Comparator<Cells> comparator(List<OrderColumn<Cells>> columns) {
    Comparator<Cells> all = Comparator.comparing(row -> 0);
    for (OrderColumn<Cells> column : columns) {
      all = all.thenComparing(row -> row.get(column.property()), ofValues(column));
    }
    return all;
  }

  private static Comparator<@Nullable Comparable<Object>> ofValues(OrderColumn<Cells> column) {
    Comparator<Comparable<Object>> values =
        column.sorting() == Sorting.ASCENDING
            ? Comparator.naturalOrder()
            : Comparator.reverseOrder();
    return column.nulls() == Nulls.FIRST
        ? Comparator.nullsFirst(values)
        : Comparator.nullsLast(values);
  }

  /** The step that holds of a row, or -1; two must not. */
  static int step(List<KeysetStep> steps, Cells row) {
    int found = -1;
    for (int i = 0; i < steps.size(); i++) {
      if (holds(steps.get(i), row)) {
        if (found >= 0) {
          throw new AssertionError(row + " is in " + steps.get(found) + " and " + steps.get(i));
        }
        found = i;
      }
    }
    return found;
  }

  private static boolean holds(KeysetStep step, Cells row) {
    for (KeysetTerm term : step.terms()) {
      if (!holds(term, row.get(term.property()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(KeysetTerm term, @Nullable Comparable<Object> value) {
    return switch (term.op()) {
      case IS_NULL -> value == null;
      case IS_NOT_NULL -> value != null;
      case EQUAL -> value != null && value.compareTo(term.value()) == 0;
      case LESS -> value != null && value.compareTo(term.value()) < 0;
      case GREATER -> value != null && value.compareTo(term.value()) > 0;
    };
  }

  /** The row value comparison of SQL. */
  static boolean holds(KeysetRow comparison, Cells row) {
    for (int i = 0; i < comparison.properties().size(); i++) {
      int sign = row.get(comparison.properties().get(i)).compareTo(comparison.values().get(i));
      if (sign != 0) {
        return switch (comparison.op()) {
          case LESS -> sign < 0;
          case GREATER -> sign > 0;
          default -> throw new AssertionError(comparison);
        };
      }
    }
    return false;
  }
}
