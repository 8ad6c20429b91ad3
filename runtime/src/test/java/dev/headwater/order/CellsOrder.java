package dev.headwater.order;

import dev.headwater.order.OrderColumn.Nulls;
import dev.headwater.order.OrderColumn.Sorting;
import dev.headwater.order.PositionCodec.Position;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order by any columns, that does in a loop what is generated as a sequence. */
final class CellsOrder extends RowOrder<Cells, Position> {
  CellsOrder(List<OrderColumn<Cells>> columns, List<Kind> kinds) {
    super("Cells", "byAny", columns, new PositionCodec(kinds));
  }

  @Override
  public Position cursor(Cells row) {
    List<@Nullable Comparable<Object>> values = new ArrayList<>();
    for (OrderColumn<Cells> column : columns()) {
      values.add(row.get(column.property()));
    }
    return new Position(values);
  }

  @Override
  public int compare(Cells left, Cells right) {
    int order = 0;
    for (int i = 0; order == 0 && i < columns().size(); i++) {
      String property = columns().get(i).property();
      order = compare(columns().get(i), left.get(property), right.get(property));
    }
    return order;
  }

  @Override
  public int compareToCursor(Cells row, Position cursor) {
    int order = 0;
    for (int i = 0; order == 0 && i < columns().size(); i++) {
      OrderColumn<Cells> column = columns().get(i);
      order = compare(column, row.get(column.property()), cursor.values().get(i));
    }
    return order;
  }

  private static int compare(
      OrderColumn<Cells> column,
      @Nullable Comparable<Object> left,
      @Nullable Comparable<Object> right) {
    boolean ascending = column.sorting() == Sorting.ASCENDING;
    if (!column.nullable()) {
      return ascending ? left.compareTo(right) : right.compareTo(left);
    }
    if (column.nulls() == Nulls.FIRST) {
      return ascending ? compareNullsFirst(left, right) : compareDescendingNullsFirst(left, right);
    }
    return ascending ? compareNullsLast(left, right) : compareDescendingNullsLast(left, right);
  }
}
