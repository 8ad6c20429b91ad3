package library.reading;

import dev.headwater.order.OrderColumn;
import dev.headwater.order.RowOrder;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.stamp.GeneratedFrom;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/**
 * The orders of a {@link PassportView}, and the positions in them.
 */
@NullMarked
@GeneratedFrom(PassportView.class)
public final class PassportCursors {
  /**
   * {@code id}
   */
  public static final RowOrder<Reader, ById> BY_ID = new ByIdOrder();

  private PassportCursors() {
  }

  /**
   * A position in {@link #BY_ID}.
   */
  public record ById(UUID id) {
  }

  private static final class ByIdOrder extends RowOrder<Reader, ById> {
    ByIdOrder() {
      super(
          "Passport",
          "byId",
          List.of(
              new OrderColumn<>("id", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, reader -> reader.id())),
          ByIdCodec.INSTANCE);
    }

    @Override
    public ById cursor(Reader row) {
      return new ById(row.id());
    }

    @Override
    public int compare(Reader left, Reader right) {
      int result = left.id().compareTo(right.id());
      return result;
    }

    @Override
    public int compareToCursor(Reader row, ById cursor) {
      int result = row.id().compareTo(cursor.id());
      return result;
    }
  }

  private static final class ByIdCodec implements RecordCodec<ById> {
    static final ByIdCodec INSTANCE = new ByIdCodec();

    @Override
    public String describe() {
      return "PassportCursors.ById(UUID id)";
    }

    @Override
    public int columns() {
      return 1;
    }

    @Override
    public void write(ById value, RowWriter out) {
      out.putUuid(0, value.id());
    }

    @Override
    public ById read(RowReader in) {
      return new ById(in.getUuid(0));
    }
  }
}
