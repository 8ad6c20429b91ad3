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
 * The orders of a {@link VisitorView}, and the positions in them.
 */
@NullMarked
@GeneratedFrom(VisitorView.class)
public final class VisitorCursors {
  /**
   * {@code id}
   */
  public static final RowOrder<Visitor, ById> BY_ID = new ByIdOrder();

  private VisitorCursors() {
  }

  /**
   * A position in {@link #BY_ID}.
   */
  public record ById(String id) {
  }

  private static final class ByIdOrder extends RowOrder<Visitor, ById> {
    ByIdOrder() {
      super(
          "Visitor",
          "byId",
          List.of(
              new OrderColumn<>("id", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, visitor -> visitor.id())),
          ByIdCodec.INSTANCE);
    }

    @Override
    public ById cursor(Visitor row) {
      return new ById(row.id());
    }

    @Override
    public int compare(Visitor left, Visitor right) {
      int result = left.id().compareTo(right.id());
      return result;
    }

    @Override
    public int compareToCursor(Visitor row, ById cursor) {
      int result = row.id().compareTo(cursor.id());
      return result;
    }
  }

  private static final class ByIdCodec implements RecordCodec<ById> {
    static final ByIdCodec INSTANCE = new ByIdCodec();

    @Override
    public String describe() {
      return "VisitorCursors.ById(String id)";
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
