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
 * The orders of a {@link ReaderView}, and the positions in them.
 */
@NullMarked
@GeneratedFrom(ReaderView.class)
public final class ReaderCursors {
  /**
   * {@code name, id}
   */
  public static final RowOrder<Reader, ByName> BY_NAME = new ByNameOrder();

  private ReaderCursors() {
  }

  /**
   * A position in {@link #BY_NAME}.
   */
  public record ByName(String name, UUID id) {
  }

  private static final class ByNameOrder extends RowOrder<Reader, ByName> {
    ByNameOrder() {
      super(
          "Reader",
          "byName",
          List.of(
              new OrderColumn<>("name", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, reader -> reader.name()),
              new OrderColumn<>("id", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, reader -> reader.id())),
          ByNameCodec.INSTANCE);
    }

    @Override
    public ByName cursor(Reader row) {
      return new ByName(row.name(), row.id());
    }

    @Override
    public int compare(Reader left, Reader right) {
      int result = left.name().compareTo(right.name());
      if (result == 0) {
        result = left.id().compareTo(right.id());
      }
      return result;
    }

    @Override
    public int compareToCursor(Reader row, ByName cursor) {
      int result = row.name().compareTo(cursor.name());
      if (result == 0) {
        result = row.id().compareTo(cursor.id());
      }
      return result;
    }
  }

  private static final class ByNameCodec implements RecordCodec<ByName> {
    static final ByNameCodec INSTANCE = new ByNameCodec();

    @Override
    public String describe() {
      return "ReaderCursors.ByName(String name, UUID id)";
    }

    @Override
    public int columns() {
      return 2;
    }

    @Override
    public void write(ByName value, RowWriter out) {
      out.putString(0, value.name());
      out.putUuid(1, value.id());
    }

    @Override
    public ByName read(RowReader in) {
      return new ByName(in.getString(0), in.getUuid(1));
    }
  }
}
