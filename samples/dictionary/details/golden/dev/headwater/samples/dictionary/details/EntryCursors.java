package dev.headwater.samples.dictionary.details;

import dev.headwater.order.OrderColumn;
import dev.headwater.order.RowOrder;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.stamp.GeneratedFrom;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The orders of a {@link EntryView}, and the positions in them.
 */
@NullMarked
@GeneratedFrom(EntryView.class)
public final class EntryCursors {
  /**
   * {@code id}
   */
  public static final RowOrder<Entry, ById> BY_ID = new ByIdOrder();

  private EntryCursors() {
  }

  /**
   * A position in {@link #BY_ID}.
   */
  public record ById(String id) {
  }

  private static final class ByIdOrder extends RowOrder<Entry, ById> {
    ByIdOrder() {
      super(
          "Entry",
          "byId",
          List.of(
              new OrderColumn<>("id", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, entry -> entry.id())),
          ByIdCodec.INSTANCE);
    }

    @Override
    public ById cursor(Entry row) {
      return new ById(row.id());
    }

    @Override
    public int compare(Entry left, Entry right) {
      int result = left.id().compareTo(right.id());
      return result;
    }

    @Override
    public int compareToCursor(Entry row, ById cursor) {
      int result = row.id().compareTo(cursor.id());
      return result;
    }
  }

  private static final class ByIdCodec implements RecordCodec<ById> {
    static final ByIdCodec INSTANCE = new ByIdCodec();

    @Override
    public String describe() {
      return "EntryCursors.ById(String id)";
    }

    @Override
    public int columns() {
      return 1;
    }

    @Override
    public void write(ById value, RowWriter out) {
      out.putString(0, value.id());
    }

    @Override
    public ById read(RowReader in) {
      return new ById(in.getString(0));
    }
  }
}
