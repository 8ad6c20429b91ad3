package library.catalogue;

import dev.headwater.order.OrderColumn;
import dev.headwater.order.RowOrder;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.stamp.GeneratedFrom;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The orders of a {@link LoanView}, and the positions in them.
 */
@NullMarked
@GeneratedFrom(LoanView.class)
@SuppressWarnings({"deprecation", "removal"})
public final class LoanCursors {
  /**
   * {@code card, from}
   */
  public static final RowOrder<Loan, ById> BY_ID = new ByIdOrder();

  private LoanCursors() {
  }

  /**
   * A position in {@link #BY_ID}.
   */
  public record ById(String card, Instant from) {
  }

  private static final class ByIdOrder extends RowOrder<Loan, ById> {
    ByIdOrder() {
      super(
          "Loan",
          "byId",
          List.of(
              new OrderColumn<>("card", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, loan -> loan.card()),
              new OrderColumn<>("from", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, loan -> loan.from())),
          ByIdCodec.INSTANCE);
    }

    @Override
    public ById cursor(Loan row) {
      return new ById(row.card(), row.from());
    }

    @Override
    public int compare(Loan left, Loan right) {
      int result = left.card().compareTo(right.card());
      if (result == 0) {
        result = left.from().compareTo(right.from());
      }
      return result;
    }

    @Override
    public int compareToCursor(Loan row, ById cursor) {
      int result = row.card().compareTo(cursor.card());
      if (result == 0) {
        result = row.from().compareTo(cursor.from());
      }
      return result;
    }
  }

  private static final class ByIdCodec implements RecordCodec<ById> {
    static final ByIdCodec INSTANCE = new ByIdCodec();

    @Override
    public String describe() {
      return "LoanCursors.ById(String card, Instant from)";
    }

    @Override
    public int columns() {
      return 2;
    }

    @Override
    public void write(ById value, RowWriter out) {
      out.putString(0, value.card());
      out.putInstant(1, value.from());
    }

    @Override
    public ById read(RowReader in) {
      return new ById(in.getString(0), in.getInstant(1));
    }
  }
}
