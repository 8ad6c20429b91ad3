package dev.headwater.order;

import dev.headwater.row.Pair;
import dev.headwater.row.PairCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order that cannot be made unless it has two columns. */
final class Broken extends RowOrder<Object, Pair> {
  Broken(List<OrderColumn<Object>> columns) {
    super("Pair", "broken", columns, PairCodec.CODEC);
  }

  @Override
  public Pair cursor(Object row) {
    throw new AssertionError(row);
  }

  @Override
  public int compare(Object left, Object right) {
    throw new AssertionError(left);
  }

  @Override
  public int compareToCursor(Object row, Pair cursor) {
    throw new AssertionError(row);
  }

  @Override
  public List<@Nullable Object> values(Pair cursor) {
    throw new AssertionError(cursor);
  }
}
