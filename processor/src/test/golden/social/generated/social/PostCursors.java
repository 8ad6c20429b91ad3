package social;

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
 * The orders of a {@link PostView}, and the positions in them.
 */
@NullMarked
@GeneratedFrom(PostView.class)
public final class PostCursors {
  /**
   * {@code createdAt desc, id}
   */
  public static final RowOrder<Post, ByCreatedAt> BY_CREATED_AT = new ByCreatedAtOrder();

  /**
   * {@code likes desc, id}
   */
  public static final RowOrder<Post, ByLikes> BY_LIKES = new ByLikesOrder();

  private PostCursors() {
  }

  /**
   * A position in {@link #BY_CREATED_AT}.
   */
  public record ByCreatedAt(Instant createdAt, String id) {
  }

  private static final class ByCreatedAtOrder extends RowOrder<Post, ByCreatedAt> {
    ByCreatedAtOrder() {
      super(
          "Post",
          "byCreatedAt",
          List.of(
              new OrderColumn<>("createdAt", OrderColumn.Sorting.DESCENDING, OrderColumn.Nulls.FIRST, false, post -> post.createdAt()),
              new OrderColumn<>("id", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, post -> post.id())),
          ByCreatedAtCodec.INSTANCE);
    }

    @Override
    public ByCreatedAt cursor(Post row) {
      return new ByCreatedAt(row.createdAt(), row.id());
    }

    @Override
    public int compare(Post left, Post right) {
      int result = right.createdAt().compareTo(left.createdAt());
      if (result == 0) {
        result = left.id().compareTo(right.id());
      }
      return result;
    }

    @Override
    public int compareToCursor(Post row, ByCreatedAt cursor) {
      int result = cursor.createdAt().compareTo(row.createdAt());
      if (result == 0) {
        result = row.id().compareTo(cursor.id());
      }
      return result;
    }
  }

  /**
   * A position in {@link #BY_LIKES}.
   */
  public record ByLikes(int likes, String id) {
  }

  private static final class ByLikesOrder extends RowOrder<Post, ByLikes> {
    ByLikesOrder() {
      super(
          "Post",
          "byLikes",
          List.of(
              new OrderColumn<>("likes", OrderColumn.Sorting.DESCENDING, OrderColumn.Nulls.FIRST, false, post -> post.likes()),
              new OrderColumn<>("id", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, post -> post.id())),
          ByLikesCodec.INSTANCE);
    }

    @Override
    public ByLikes cursor(Post row) {
      return new ByLikes(row.likes(), row.id());
    }

    @Override
    public int compare(Post left, Post right) {
      int result = Integer.compare(right.likes(), left.likes());
      if (result == 0) {
        result = left.id().compareTo(right.id());
      }
      return result;
    }

    @Override
    public int compareToCursor(Post row, ByLikes cursor) {
      int result = Integer.compare(cursor.likes(), row.likes());
      if (result == 0) {
        result = row.id().compareTo(cursor.id());
      }
      return result;
    }
  }

  private static final class ByCreatedAtCodec implements RecordCodec<ByCreatedAt> {
    static final ByCreatedAtCodec INSTANCE = new ByCreatedAtCodec();

    @Override
    public String describe() {
      return "PostCursors.ByCreatedAt(Instant createdAt, String id)";
    }

    @Override
    public int columns() {
      return 2;
    }

    @Override
    public void write(ByCreatedAt value, RowWriter out) {
      out.putInstant(0, value.createdAt());
      out.putString(1, value.id());
    }

    @Override
    public ByCreatedAt read(RowReader in) {
      return new ByCreatedAt(in.getInstant(0), in.getString(1));
    }
  }

  private static final class ByLikesCodec implements RecordCodec<ByLikes> {
    static final ByLikesCodec INSTANCE = new ByLikesCodec();

    @Override
    public String describe() {
      return "PostCursors.ByLikes(int likes, String id)";
    }

    @Override
    public int columns() {
      return 2;
    }

    @Override
    public void write(ByLikes value, RowWriter out) {
      out.putInt(0, value.likes());
      out.putString(1, value.id());
    }

    @Override
    public ByLikes read(RowReader in) {
      return new ByLikes(in.getInt(0), in.getString(1));
    }
  }
}
