package social;

import dev.headwater.order.OrderColumn;
import dev.headwater.order.RowOrder;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.stamp.GeneratedFrom;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The orders of a {@link UserView}, and the positions in them.
 */
@NullMarked
@GeneratedFrom(UserView.class)
public final class UserCursors {
  /**
   * {@code name, id}
   */
  public static final RowOrder<User, ByName> BY_NAME = new ByNameOrder();

  private UserCursors() {
  }

  /**
   * A position in {@link #BY_NAME}.
   */
  public record ByName(String name, String id) {
  }

  private static final class ByNameOrder extends RowOrder<User, ByName> {
    ByNameOrder() {
      super(
          "User",
          "byName",
          List.of(
              new OrderColumn<>("name", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, user -> user.name()),
              new OrderColumn<>("id", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, user -> user.id())),
          ByNameCodec.INSTANCE);
    }

    @Override
    public ByName cursor(User row) {
      return new ByName(row.name(), row.id());
    }

    @Override
    public int compare(User left, User right) {
      int result = left.name().compareTo(right.name());
      if (result == 0) {
        result = left.id().compareTo(right.id());
      }
      return result;
    }

    @Override
    public int compareToCursor(User row, ByName cursor) {
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
      return "UserCursors.ByName(String name, String id)";
    }

    @Override
    public int columns() {
      return 2;
    }

    @Override
    public void write(ByName value, RowWriter out) {
      out.putString(0, value.name());
      out.putString(1, value.id());
    }

    @Override
    public ByName read(RowReader in) {
      return new ByName(in.getString(0), in.getString(1));
    }
  }
}
