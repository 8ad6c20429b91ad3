package dev.headwater.blog;

import dev.headwater.order.OrderColumn;
import dev.headwater.order.RowOrder;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.stamp.GeneratedFrom;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The orders of a {@link PostView}, and the positions in them. */
@NullMarked
@GeneratedFrom(PostView.class)
public final class PostCursors {
  /** {@code publishedAt desc, id} */
  public static final RowOrder<Post, ByPublishedAt> BY_PUBLISHED_AT = new ByPublishedAtOrder();

  private PostCursors() {}

  /** A position in {@link #BY_PUBLISHED_AT}. */
  public record ByPublishedAt(@Nullable Instant publishedAt, String id) {}

  private static final class ByPublishedAtOrder extends RowOrder<Post, ByPublishedAt> {
    ByPublishedAtOrder() {
      super(
          "Post",
          "byPublishedAt",
          List.of(
              new OrderColumn<>(
                  "publishedAt",
                  OrderColumn.Sorting.DESCENDING,
                  OrderColumn.Nulls.FIRST,
                  true,
                  post -> post.publishedAt()),
              new OrderColumn<>(
                  "id",
                  OrderColumn.Sorting.ASCENDING,
                  OrderColumn.Nulls.LAST,
                  false,
                  post -> post.id())),
          ByPublishedAtCodec.INSTANCE);
    }

    @Override
    public ByPublishedAt cursor(Post row) {
      return new ByPublishedAt(row.publishedAt(), row.id());
    }

    @Override
    public int compare(Post left, Post right) {
      int result = compareDescendingNullsFirst(left.publishedAt(), right.publishedAt());
      if (result == 0) {
        result = left.id().compareTo(right.id());
      }
      return result;
    }

    @Override
    public int compareToCursor(Post row, ByPublishedAt cursor) {
      int result = compareDescendingNullsFirst(row.publishedAt(), cursor.publishedAt());
      if (result == 0) {
        result = row.id().compareTo(cursor.id());
      }
      return result;
    }
  }

  @SuppressWarnings("NullAway")
  private static final class ByPublishedAtCodec implements RecordCodec<ByPublishedAt> {
    static final ByPublishedAtCodec INSTANCE = new ByPublishedAtCodec();

    @Override
    public String describe() {
      return "PostCursors.ByPublishedAt(Instant publishedAt, String id)";
    }

    @Override
    public int columns() {
      return 2;
    }

    @Override
    public void write(ByPublishedAt value, RowWriter out) {
      if (value.publishedAt() == null) {
        out.putNull(0);
      } else {
        out.putInstant(0, value.publishedAt());
      }
      out.putString(1, value.id());
    }

    @Override
    public ByPublishedAt read(RowReader in) {
      return new ByPublishedAt(in.isNull(0) ? null : in.getInstant(0), in.getString(1));
    }
  }
}
