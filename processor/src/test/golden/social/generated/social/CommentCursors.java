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
 * The orders of a {@link CommentView}, and the positions in them.
 */
@NullMarked
@GeneratedFrom(CommentView.class)
public final class CommentCursors {
  /**
   * {@code id}
   */
  public static final RowOrder<Comment, ById> BY_ID = new ByIdOrder();

  private CommentCursors() {
  }

  /**
   * A position in {@link #BY_ID}.
   */
  public record ById(String id) {
  }

  private static final class ByIdOrder extends RowOrder<Comment, ById> {
    ByIdOrder() {
      super(
          "Comment",
          "byId",
          List.of(
              new OrderColumn<>("id", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, comment -> comment.id())),
          ByIdCodec.INSTANCE);
    }

    @Override
    public ById cursor(Comment row) {
      return new ById(row.id());
    }

    @Override
    public int compare(Comment left, Comment right) {
      int result = left.id().compareTo(right.id());
      return result;
    }

    @Override
    public int compareToCursor(Comment row, ById cursor) {
      int result = row.id().compareTo(cursor.id());
      return result;
    }
  }

  private static final class ByIdCodec implements RecordCodec<ById> {
    static final ByIdCodec INSTANCE = new ByIdCodec();

    @Override
    public String describe() {
      return "CommentCursors.ById(String id)";
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
