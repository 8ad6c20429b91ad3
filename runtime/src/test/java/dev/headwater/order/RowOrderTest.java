package dev.headwater.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.cursor.Keyring;
import dev.headwater.error.ClientException;
import dev.headwater.order.OrderColumn.Nulls;
import dev.headwater.order.OrderColumn.Sorting;
import dev.headwater.row.Pair;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class RowOrderTest {
  private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
  private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");

  @Test
  void saysWhatItIs() {
    assertThat(TasksById.ORDER).hasToString("Task by id");
    assertThat(TasksByRank.ORDER).hasToString("Task by rank desc, id desc");
    assertThat(TasksByDue.ORDER).hasToString("Task by due, id");
    assertThat(TasksByLabel.ORDER)
        .hasToString("Task by label desc nulls last, due nulls first, rank desc, id");
    assertThat(TasksByLabel.ORDER.name()).isEqualTo("byLabel");
    assertThat(TasksByLabel.ORDER.columns())
        .extracting(OrderColumn::property)
        .containsExactly("label", "due", "rank", "id");
  }

  @Test
  void reversedTwiceIsTheSame() {
    for (OrderColumn<Task> column : TasksByLabel.ORDER.columns()) {
      assertThat(column.reversed()).isNotEqualTo(column);
      assertThat(column.reversed().reversed()).isEqualTo(column);
    }
  }

  @Test
  void sorts() {
    sorted(TasksById.ORDER, new Task(1, 5, null, null), new Task(2, 4, MAY, "a"));
    sorted(
        TasksByRank.ORDER,
        new Task(1, 5, null, null),
        new Task(3, 4, JUNE, "a"),
        new Task(2, 4, MAY, "b"));
    sorted(
        TasksByDue.ORDER,
        new Task(4, 0, MAY, null),
        new Task(5, 0, MAY, null),
        new Task(1, 0, JUNE, null),
        new Task(2, 0, null, null),
        new Task(3, 0, null, null));
    sorted(
        TasksByLabel.ORDER,
        new Task(9, 1, null, "b"),
        new Task(8, 1, MAY, "b"),
        new Task(7, 1, JUNE, "b"),
        new Task(6, 1, null, "a"),
        new Task(5, 1, null, null),
        new Task(3, 2, MAY, null),
        new Task(1, 1, MAY, null),
        new Task(2, 1, MAY, null));
  }

  private static <K> void sorted(RowOrder<Task, K> order, Task... expected) {
    List<Task> rows = new ArrayList<>(List.of(expected));
    Collections.shuffle(rows, new Random(1));
    rows.sort(order.comparator());
    assertThat(rows).containsExactly(expected);
    for (int i = 0; i < expected.length; i++) {
      for (int j = 0; j < expected.length; j++) {
        int comparedToCursor = order.compareToCursor(expected[i], order.cursor(expected[j]));
        assertThat(Integer.signum(comparedToCursor)).isEqualTo(Integer.compare(i, j));
      }
    }
  }

  @Test
  void takesNoCursorOfAnotherOrder() {
    Keyring keys = Keyring.unsigned();
    Task task = new Task(7, 3, MAY, "a");
    String text = TasksByDue.ORDER.codec().encode(TasksByDue.ORDER.cursor(task), keys);
    assertThat(TasksByDue.ORDER.codec().decode(text, keys))
        .isEqualTo(new TasksByDue.Cursor(MAY, 7));
    assertThatThrownBy(() -> TasksByRank.ORDER.codec().decode(text, keys))
        .isInstanceOf(ClientException.class);
    // The same record, but the order has changed.
    TwoColumns ascending = new TwoColumns(TwoColumns.columns(Sorting.ASCENDING));
    TwoColumns descending = new TwoColumns(TwoColumns.columns(Sorting.DESCENDING));
    String pair = ascending.codec().encode(new Pair("a", 1), keys);
    assertThat(ascending.codec().decode(pair, keys)).isEqualTo(new Pair("a", 1));
    assertThatThrownBy(() -> descending.codec().decode(pair, keys))
        .isInstanceOf(ClientException.class);
  }

  @Test
  void nullsStayWhereTheyAre() {
    assertThat(RowOrder.compareNullsFirst(null, 1)).isNegative();
    assertThat(RowOrder.compareNullsFirst(1, null)).isPositive();
    assertThat(RowOrder.compareNullsFirst(1, 2)).isNegative();
    assertThat(RowOrder.<Integer>compareNullsFirst(null, null)).isZero();
    assertThat(RowOrder.compareNullsLast(null, 1)).isPositive();
    assertThat(RowOrder.compareNullsLast(1, null)).isNegative();
    assertThat(RowOrder.compareNullsLast(1, 2)).isNegative();
    assertThat(RowOrder.<Integer>compareNullsLast(null, null)).isZero();
    assertThat(RowOrder.compareDescendingNullsFirst(null, 1)).isNegative();
    assertThat(RowOrder.compareDescendingNullsFirst(1, null)).isPositive();
    assertThat(RowOrder.compareDescendingNullsFirst(1, 2)).isPositive();
    assertThat(RowOrder.compareDescendingNullsLast(null, 1)).isPositive();
    assertThat(RowOrder.compareDescendingNullsLast(1, null)).isNegative();
    assertThat(RowOrder.compareDescendingNullsLast(1, 2)).isPositive();
  }

  @Test
  void hasAColumnForEachOfItsCursors() {
    assertThatThrownBy(() -> new TwoColumns(List.of())).hasMessageContaining("'Pair by '");
    assertThatThrownBy(
            () ->
                new TwoColumns(
                    List.of(
                        new OrderColumn<>("a", Sorting.ASCENDING, Nulls.LAST, true, o -> null))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'Pair by a' has cursors of 2 columns: Pair(String? left, Integer? right)");
  }
}
