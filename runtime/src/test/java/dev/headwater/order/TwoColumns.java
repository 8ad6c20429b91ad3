package dev.headwater.order;

import dev.headwater.order.OrderColumn.Nulls;
import dev.headwater.order.OrderColumn.Sorting;
import dev.headwater.row.Pair;
import dev.headwater.row.PairCodec;
import java.util.List;

/** Pairs by columns that are given, which must be two; compares as if they were ascending. */
final class TwoColumns extends RowOrder<Pair, Pair> {
  TwoColumns(List<OrderColumn<Pair>> columns) {
    super("Pair", "byBoth", columns, PairCodec.CODEC);
  }

  static List<OrderColumn<Pair>> columns(Sorting sorting) {
    return List.of(
        new OrderColumn<>("left", sorting, Nulls.LAST, true, Pair::left),
        new OrderColumn<>("right", sorting, Nulls.LAST, true, Pair::right));
  }

  @Override
  public Pair cursor(Pair row) {
    return row;
  }

  @Override
  public int compare(Pair left, Pair right) {
    int order = compareNullsLast(left.left(), right.left());
    return order != 0 ? order : compareNullsLast(left.right(), right.right());
  }

  @Override
  public int compareToCursor(Pair row, Pair cursor) {
    return compare(row, cursor);
  }
}
