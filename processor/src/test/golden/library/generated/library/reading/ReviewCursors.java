package library.reading;

import dev.headwater.order.OrderColumn;
import dev.headwater.order.RowOrder;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.stamp.GeneratedFrom;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The orders of a {@link ReviewView}, and the positions in them.
 */
@NullMarked
@GeneratedFrom(ReviewView.class)
public final class ReviewCursors {
  /**
   * {@code stars desc, number}
   */
  public static final RowOrder<Review, ByStars> BY_STARS = new ByStarsOrder();

  /**
   * {@code likes desc, number}
   */
  public static final RowOrder<Review, ByLikes> BY_LIKES = new ByLikesOrder();

  private ReviewCursors() {
  }

  /**
   * A position in {@link #BY_STARS}.
   */
  public record ByStars(int stars, long number) {
  }

  private static final class ByStarsOrder extends RowOrder<Review, ByStars> {
    ByStarsOrder() {
      super(
          "Review",
          "byStars",
          List.of(
              new OrderColumn<>("stars", OrderColumn.Sorting.DESCENDING, OrderColumn.Nulls.FIRST, false, review -> review.stars()),
              new OrderColumn<>("number", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, review -> review.getNumber())),
          ByStarsCodec.INSTANCE);
    }

    @Override
    public ByStars cursor(Review row) {
      return new ByStars(row.stars(), row.getNumber());
    }

    @Override
    public int compare(Review left, Review right) {
      int result = Integer.compare(right.stars(), left.stars());
      if (result == 0) {
        result = Long.compare(left.getNumber(), right.getNumber());
      }
      return result;
    }

    @Override
    public int compareToCursor(Review row, ByStars cursor) {
      int result = Integer.compare(cursor.stars(), row.stars());
      if (result == 0) {
        result = Long.compare(row.getNumber(), cursor.number());
      }
      return result;
    }
  }

  /**
   * A position in {@link #BY_LIKES}.
   */
  public record ByLikes(@Nullable Long likes, long number) {
  }

  private static final class ByLikesOrder extends RowOrder<Review, ByLikes> {
    ByLikesOrder() {
      super(
          "Review",
          "byLikes",
          List.of(
              new OrderColumn<>("likes", OrderColumn.Sorting.DESCENDING, OrderColumn.Nulls.FIRST, true, review -> review.likes()),
              new OrderColumn<>("number", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, review -> review.getNumber())),
          ByLikesCodec.INSTANCE);
    }

    @Override
    public ByLikes cursor(Review row) {
      return new ByLikes(row.likes(), row.getNumber());
    }

    @Override
    public int compare(Review left, Review right) {
      int result = compareDescendingNullsFirst(left.likes(), right.likes());
      if (result == 0) {
        result = Long.compare(left.getNumber(), right.getNumber());
      }
      return result;
    }

    @Override
    public int compareToCursor(Review row, ByLikes cursor) {
      int result = compareDescendingNullsFirst(row.likes(), cursor.likes());
      if (result == 0) {
        result = Long.compare(row.getNumber(), cursor.number());
      }
      return result;
    }
  }

  private static final class ByStarsCodec implements RecordCodec<ByStars> {
    static final ByStarsCodec INSTANCE = new ByStarsCodec();

    @Override
    public String describe() {
      return "ReviewCursors.ByStars(int stars, long number)";
    }

    @Override
    public int columns() {
      return 2;
    }

    @Override
    public void write(ByStars value, RowWriter out) {
      out.putInt(0, value.stars());
      out.putLong(1, value.number());
    }

    @Override
    public ByStars read(RowReader in) {
      return new ByStars(in.getInt(0), in.getLong(1));
    }
  }

  @SuppressWarnings("NullAway")
  private static final class ByLikesCodec implements RecordCodec<ByLikes> {
    static final ByLikesCodec INSTANCE = new ByLikesCodec();

    @Override
    public String describe() {
      return "ReviewCursors.ByLikes(Long likes, long number)";
    }

    @Override
    public int columns() {
      return 2;
    }

    @Override
    public void write(ByLikes value, RowWriter out) {
      if (value.likes() == null) {
        out.putNull(0);
      } else {
        out.putLong(0, value.likes());
      }
      out.putLong(1, value.number());
    }

    @Override
    public ByLikes read(RowReader in) {
      return new ByLikes(in.isNull(0) ? null : in.getLong(0), in.getLong(1));
    }
  }
}
