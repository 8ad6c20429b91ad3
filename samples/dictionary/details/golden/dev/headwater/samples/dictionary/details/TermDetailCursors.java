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
 * The orders of a {@link TermDetailView}, and the positions in them.
 */
@NullMarked
@GeneratedFrom(TermDetailView.class)
public final class TermDetailCursors {
  /**
   * {@code slug}
   */
  public static final RowOrder<TermDetail, ById> BY_ID = new ByIdOrder();

  private TermDetailCursors() {
  }

  /**
   * A position in {@link #BY_ID}.
   */
  public record ById(String slug) {
  }

  private static final class ByIdOrder extends RowOrder<TermDetail, ById> {
    ByIdOrder() {
      super(
          "TermDetail",
          "byId",
          List.of(
              new OrderColumn<>("slug", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, termDetail -> termDetail.slug())),
          ByIdCodec.INSTANCE);
    }

    @Override
    public ById cursor(TermDetail row) {
      return new ById(row.slug());
    }

    @Override
    public int compare(TermDetail left, TermDetail right) {
      int result = left.slug().compareTo(right.slug());
      return result;
    }

    @Override
    public int compareToCursor(TermDetail row, ById cursor) {
      int result = row.slug().compareTo(cursor.slug());
      return result;
    }
  }

  private static final class ByIdCodec implements RecordCodec<ById> {
    static final ByIdCodec INSTANCE = new ByIdCodec();

    @Override
    public String describe() {
      return "TermDetailCursors.ById(String slug)";
    }

    @Override
    public int columns() {
      return 1;
    }

    @Override
    public void write(ById value, RowWriter out) {
      out.putString(0, value.slug());
    }

    @Override
    public ById read(RowReader in) {
      return new ById(in.getString(0));
    }
  }
}
