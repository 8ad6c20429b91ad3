package dev.headwater.samples.dictionary.details;

import dev.headwater.order.OrderColumn;
import dev.headwater.order.RowOrder;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.stamp.GeneratedFrom;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The orders of a {@link DefinitionView}, and the positions in them.
 */
@NullMarked
@GeneratedFrom(DefinitionView.class)
public final class DefinitionCursors {
  /**
   * {@code score desc, ulid, slug}
   */
  public static final RowOrder<Definition, ByScoreAndUlid> BY_SCORE_AND_ULID = new ByScoreAndUlidOrder();

  private DefinitionCursors() {
  }

  /**
   * A position in {@link #BY_SCORE_AND_ULID}.
   */
  public record ByScoreAndUlid(int score, String ulid, String slug) {
  }

  private static final class ByScoreAndUlidOrder extends RowOrder<Definition, ByScoreAndUlid> {
    ByScoreAndUlidOrder() {
      super(
          "Definition",
          "byScoreAndUlid",
          List.of(
              new OrderColumn<>("score", OrderColumn.Sorting.DESCENDING, OrderColumn.Nulls.FIRST, false, definition -> definition.score()),
              new OrderColumn<>("ulid", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, definition -> definition.ulid()),
              new OrderColumn<>("slug", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, definition -> definition.slug())),
          ByScoreAndUlidCodec.INSTANCE);
    }

    @Override
    public ByScoreAndUlid cursor(Definition row) {
      return new ByScoreAndUlid(row.score(), row.ulid(), row.slug());
    }

    @Override
    public int compare(Definition left, Definition right) {
      int result = Integer.compare(right.score(), left.score());
      if (result == 0) {
        result = left.ulid().compareTo(right.ulid());
      }
      if (result == 0) {
        result = left.slug().compareTo(right.slug());
      }
      return result;
    }

    @Override
    public int compareToCursor(Definition row, ByScoreAndUlid cursor) {
      int result = Integer.compare(cursor.score(), row.score());
      if (result == 0) {
        result = row.ulid().compareTo(cursor.ulid());
      }
      if (result == 0) {
        result = row.slug().compareTo(cursor.slug());
      }
      return result;
    }
  }

  private static final class ByScoreAndUlidCodec implements RecordCodec<ByScoreAndUlid> {
    static final ByScoreAndUlidCodec INSTANCE = new ByScoreAndUlidCodec();

    @Override
    public String describe() {
      return "DefinitionCursors.ByScoreAndUlid(int score, String ulid, String slug)";
    }

    @Override
    public int columns() {
      return 3;
    }

    @Override
    public void write(ByScoreAndUlid value, RowWriter out) {
      out.putInt(0, value.score());
      out.putString(1, value.ulid());
      out.putString(2, value.slug());
    }

    @Override
    public ByScoreAndUlid read(RowReader in) {
      return new ByScoreAndUlid(in.getInt(0), in.getString(1), in.getString(2));
    }
  }
}
