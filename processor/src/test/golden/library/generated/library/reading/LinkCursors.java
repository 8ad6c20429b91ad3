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
 * The orders of a {@link LinkView}, and the positions in them.
 */
@NullMarked
@GeneratedFrom(LinkView.class)
final class LinkCursors {
  /**
   * {@code position, id}
   */
  public static final RowOrder<Link, ByPosition> BY_POSITION = new ByPositionOrder();

  private LinkCursors() {
  }

  /**
   * A position in {@link #BY_POSITION}.
   */
  public record ByPosition(int position, long id) {
  }

  private static final class ByPositionOrder extends RowOrder<Link, ByPosition> {
    ByPositionOrder() {
      super(
          "Link",
          "byPosition",
          List.of(
              new OrderColumn<>("position", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, link -> link.position()),
              new OrderColumn<>("id", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, link -> link.id())),
          ByPositionCodec.INSTANCE);
    }

    @Override
    public ByPosition cursor(Link row) {
      return new ByPosition(row.position(), row.id());
    }

    @Override
    public int compare(Link left, Link right) {
      int result = Integer.compare(left.position(), right.position());
      if (result == 0) {
        result = Long.compare(left.id(), right.id());
      }
      return result;
    }

    @Override
    public int compareToCursor(Link row, ByPosition cursor) {
      int result = Integer.compare(row.position(), cursor.position());
      if (result == 0) {
        result = Long.compare(row.id(), cursor.id());
      }
      return result;
    }
  }

  private static final class ByPositionCodec implements RecordCodec<ByPosition> {
    static final ByPositionCodec INSTANCE = new ByPositionCodec();

    @Override
    public String describe() {
      return "LinkCursors.ByPosition(int position, long id)";
    }

    @Override
    public int columns() {
      return 2;
    }

    @Override
    public void write(ByPosition value, RowWriter out) {
      out.putInt(0, value.position());
      out.putLong(1, value.id());
    }

    @Override
    public ByPosition read(RowReader in) {
      return new ByPosition(in.getInt(0), in.getLong(1));
    }
  }
}
