package library.reading;

import dev.headwater.order.OrderColumn;
import dev.headwater.order.RowOrder;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.stamp.GeneratedFrom;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The orders of a {@link PassportView.Entry}, and the positions in them.
 */
@NullMarked
@GeneratedFrom(PassportView.Entry.class)
public final class PassportView_EntryCursors {
  /**
   * {@code number, slug}
   */
  public static final RowOrder<Reader.Stamp, ById> BY_ID = new ByIdOrder();

  private PassportView_EntryCursors() {
  }

  /**
   * A position in {@link #BY_ID}.
   */
  public record ById(int number, String slug) {
  }

  private static final class ByIdOrder extends RowOrder<Reader.Stamp, ById> {
    ByIdOrder() {
      super(
          "Entry",
          "byId",
          List.of(
              new OrderColumn<>("number", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, stamp -> stamp.number()),
              new OrderColumn<>("slug", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, stamp -> stamp.slug())),
          ByIdCodec.INSTANCE);
    }

    @Override
    public ById cursor(Reader.Stamp row) {
      return new ById(row.number(), row.slug());
    }

    @Override
    public int compare(Reader.Stamp left, Reader.Stamp right) {
      int result = Integer.compare(left.number(), right.number());
      if (result == 0) {
        result = left.slug().compareTo(right.slug());
      }
      return result;
    }

    @Override
    public int compareToCursor(Reader.Stamp row, ById cursor) {
      int result = Integer.compare(row.number(), cursor.number());
      if (result == 0) {
        result = row.slug().compareTo(cursor.slug());
      }
      return result;
    }
  }

  private static final class ByIdCodec implements RecordCodec<ById> {
    static final ByIdCodec INSTANCE = new ByIdCodec();

    @Override
    public String describe() {
      return "PassportView_EntryCursors.ById(int number, String slug)";
    }

    @Override
    public int columns() {
      return 2;
    }

    @Override
    public void write(ById value, RowWriter out) {
      out.putInt(0, value.number());
      out.putString(1, value.slug());
    }

    @Override
    public ById read(RowReader in) {
      return new ById(in.getInt(0), in.getString(1));
    }
  }
}
