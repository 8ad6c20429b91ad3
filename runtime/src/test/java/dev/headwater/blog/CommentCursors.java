package dev.headwater.blog;

import dev.headwater.order.OrderColumn;
import dev.headwater.order.RowOrder;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.stamp.GeneratedFrom;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The orders of a {@link CommentView}, and the positions in them. */
@NullMarked
@GeneratedFrom(CommentView.class)
public final class CommentCursors {
  /** {@code likes desc, id} */
  public static final RowOrder<Comment, ByLikesAndId> BY_LIKES_AND_ID = new ByLikesAndIdOrder();

  private CommentCursors() {}

  /** A position in {@link #BY_LIKES_AND_ID}. */
  public record ByLikesAndId(int likes, String id) {}

  private static final class ByLikesAndIdOrder extends RowOrder<Comment, ByLikesAndId> {
    ByLikesAndIdOrder() {
      super(
          "Comment",
          "byLikesAndId",
          List.of(
              new OrderColumn<>(
                  "likes",
                  OrderColumn.Sorting.DESCENDING,
                  OrderColumn.Nulls.FIRST,
                  false,
                  comment -> comment.likes()),
              new OrderColumn<>(
                  "id",
                  OrderColumn.Sorting.ASCENDING,
                  OrderColumn.Nulls.LAST,
                  false,
                  comment -> comment.id())),
          ByLikesAndIdCodec.INSTANCE);
    }

    @Override
    public ByLikesAndId cursor(Comment row) {
      return new ByLikesAndId(row.likes(), row.id());
    }

    @Override
    public int compare(Comment left, Comment right) {
      int result = Integer.compare(right.likes(), left.likes());
      if (result == 0) {
        result = left.id().compareTo(right.id());
      }
      return result;
    }

    @Override
    public int compareToCursor(Comment row, ByLikesAndId cursor) {
      int result = Integer.compare(cursor.likes(), row.likes());
      if (result == 0) {
        result = row.id().compareTo(cursor.id());
      }
      return result;
    }
  }

  private static final class ByLikesAndIdCodec implements RecordCodec<ByLikesAndId> {
    static final ByLikesAndIdCodec INSTANCE = new ByLikesAndIdCodec();

    @Override
    public String describe() {
      return "CommentCursors.ByLikesAndId(int likes, String id)";
    }

    @Override
    public int columns() {
      return 2;
    }

    @Override
    public void write(ByLikesAndId value, RowWriter out) {
      out.putInt(0, value.likes());
      out.putString(1, value.id());
    }

    @Override
    public ByLikesAndId read(RowReader in) {
      return new ByLikesAndId(in.getInt(0), in.getString(1));
    }
  }
}
