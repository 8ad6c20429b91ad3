package dev.headwater.samples.dictionary.summaries;

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

/**
 * The orders of a {@link TermSummaryView}, and the positions in them.
 */
@NullMarked
@GeneratedFrom(TermSummaryView.class)
public final class TermSummaryCursors {
  /**
   * {@code title, slug}
   */
  public static final RowOrder<TermSummary, ByTitle> BY_TITLE = new ByTitleOrder();

  /**
   * {@code lastEntryAt desc nulls last, slug}
   */
  public static final RowOrder<TermSummary, ByLastEntryAt> BY_LAST_ENTRY_AT = new ByLastEntryAtOrder();

  private TermSummaryCursors() {
  }

  /**
   * A position in {@link #BY_TITLE}.
   */
  public record ByTitle(String title, String slug) {
  }

  private static final class ByTitleOrder extends RowOrder<TermSummary, ByTitle> {
    ByTitleOrder() {
      super(
          "TermSummary",
          "byTitle",
          List.of(
              new OrderColumn<>("title", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, termSummary -> termSummary.title()),
              new OrderColumn<>("slug", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, termSummary -> termSummary.slug())),
          ByTitleCodec.INSTANCE);
    }

    @Override
    public ByTitle cursor(TermSummary row) {
      return new ByTitle(row.title(), row.slug());
    }

    @Override
    public int compare(TermSummary left, TermSummary right) {
      int result = left.title().compareTo(right.title());
      if (result == 0) {
        result = left.slug().compareTo(right.slug());
      }
      return result;
    }

    @Override
    public int compareToCursor(TermSummary row, ByTitle cursor) {
      int result = row.title().compareTo(cursor.title());
      if (result == 0) {
        result = row.slug().compareTo(cursor.slug());
      }
      return result;
    }
  }

  /**
   * A position in {@link #BY_LAST_ENTRY_AT}.
   */
  public record ByLastEntryAt(@Nullable Instant lastEntryAt, String slug) {
  }

  private static final class ByLastEntryAtOrder extends RowOrder<TermSummary, ByLastEntryAt> {
    ByLastEntryAtOrder() {
      super(
          "TermSummary",
          "byLastEntryAt",
          List.of(
              new OrderColumn<>("lastEntryAt", OrderColumn.Sorting.DESCENDING, OrderColumn.Nulls.LAST, true, termSummary -> termSummary.lastEntryAt()),
              new OrderColumn<>("slug", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, termSummary -> termSummary.slug())),
          ByLastEntryAtCodec.INSTANCE);
    }

    @Override
    public ByLastEntryAt cursor(TermSummary row) {
      return new ByLastEntryAt(row.lastEntryAt(), row.slug());
    }

    @Override
    public int compare(TermSummary left, TermSummary right) {
      int result = compareDescendingNullsLast(left.lastEntryAt(), right.lastEntryAt());
      if (result == 0) {
        result = left.slug().compareTo(right.slug());
      }
      return result;
    }

    @Override
    public int compareToCursor(TermSummary row, ByLastEntryAt cursor) {
      int result = compareDescendingNullsLast(row.lastEntryAt(), cursor.lastEntryAt());
      if (result == 0) {
        result = row.slug().compareTo(cursor.slug());
      }
      return result;
    }
  }

  private static final class ByTitleCodec implements RecordCodec<ByTitle> {
    static final ByTitleCodec INSTANCE = new ByTitleCodec();

    @Override
    public String describe() {
      return "TermSummaryCursors.ByTitle(String title, String slug)";
    }

    @Override
    public int columns() {
      return 2;
    }

    @Override
    public void write(ByTitle value, RowWriter out) {
      out.putString(0, value.title());
      out.putString(1, value.slug());
    }

    @Override
    public ByTitle read(RowReader in) {
      return new ByTitle(in.getString(0), in.getString(1));
    }
  }

  @SuppressWarnings("NullAway")
  private static final class ByLastEntryAtCodec implements RecordCodec<ByLastEntryAt> {
    static final ByLastEntryAtCodec INSTANCE = new ByLastEntryAtCodec();

    @Override
    public String describe() {
      return "TermSummaryCursors.ByLastEntryAt(Instant lastEntryAt, String slug)";
    }

    @Override
    public int columns() {
      return 2;
    }

    @Override
    public void write(ByLastEntryAt value, RowWriter out) {
      if (value.lastEntryAt() == null) {
        out.putNull(0);
      } else {
        out.putInstant(0, value.lastEntryAt());
      }
      out.putString(1, value.slug());
    }

    @Override
    public ByLastEntryAt read(RowReader in) {
      return new ByLastEntryAt(in.isNull(0) ? null : in.getInstant(0), in.getString(1));
    }
  }
}
