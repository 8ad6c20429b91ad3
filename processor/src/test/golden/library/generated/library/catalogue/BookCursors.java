package library.catalogue;

import dev.headwater.order.OrderColumn;
import dev.headwater.order.RowOrder;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.stamp.GeneratedFrom;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The orders of a {@link BookView}, and the positions in them.
 */
@NullMarked
@GeneratedFrom(BookView.class)
public final class BookCursors {
  /**
   * {@code published desc, rare, section, isbn}
   */
  public static final RowOrder<Book, ByPublishedAndRareAndSection> BY_PUBLISHED_AND_RARE_AND_SECTION = new ByPublishedAndRareAndSectionOrder();

  /**
   * {@code pages nulls first, height desc nulls last, binding, price desc, isbn desc}
   */
  public static final RowOrder<Book, ByLength> BY_LENGTH = new ByLengthOrder();

  private BookCursors() {
  }

  /**
   * A position in {@link #BY_PUBLISHED_AND_RARE_AND_SECTION}.
   */
  public record ByPublishedAndRareAndSection(LocalDate published, boolean rare, char section,
      String isbn) {
  }

  private static final class ByPublishedAndRareAndSectionOrder extends RowOrder<Book, ByPublishedAndRareAndSection> {
    ByPublishedAndRareAndSectionOrder() {
      super(
          "Book",
          "byPublishedAndRareAndSection",
          List.of(
              new OrderColumn<>("published", OrderColumn.Sorting.DESCENDING, OrderColumn.Nulls.FIRST, false, book -> book.published()),
              new OrderColumn<>("rare", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, book -> book.rare()),
              new OrderColumn<>("section", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, book -> book.section()),
              new OrderColumn<>("isbn", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, book -> book.isbn())),
          ByPublishedAndRareAndSectionCodec.INSTANCE);
    }

    @Override
    public ByPublishedAndRareAndSection cursor(Book row) {
      return new ByPublishedAndRareAndSection(row.published(), row.rare(), row.section(), row.isbn());
    }

    @Override
    public int compare(Book left, Book right) {
      int result = right.published().compareTo(left.published());
      if (result == 0) {
        result = Boolean.compare(left.rare(), right.rare());
      }
      if (result == 0) {
        result = Character.compare(left.section(), right.section());
      }
      if (result == 0) {
        result = left.isbn().compareTo(right.isbn());
      }
      return result;
    }

    @Override
    public int compareToCursor(Book row, ByPublishedAndRareAndSection cursor) {
      int result = cursor.published().compareTo(row.published());
      if (result == 0) {
        result = Boolean.compare(row.rare(), cursor.rare());
      }
      if (result == 0) {
        result = Character.compare(row.section(), cursor.section());
      }
      if (result == 0) {
        result = row.isbn().compareTo(cursor.isbn());
      }
      return result;
    }
  }

  /**
   * A position in {@link #BY_LENGTH}.
   */
  public record ByLength(@Nullable Short pages, @Nullable Double height, Book.Binding binding,
      BigDecimal price, String isbn) {
  }

  private static final class ByLengthOrder extends RowOrder<Book, ByLength> {
    ByLengthOrder() {
      super(
          "Book",
          "byLength",
          List.of(
              new OrderColumn<>("pages", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.FIRST, true, book -> book.pages()),
              new OrderColumn<>("height", OrderColumn.Sorting.DESCENDING, OrderColumn.Nulls.LAST, true, book -> book.height()),
              new OrderColumn<>("binding", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, book -> book.binding()),
              new OrderColumn<>("price", OrderColumn.Sorting.DESCENDING, OrderColumn.Nulls.FIRST, false, book -> book.price()),
              new OrderColumn<>("isbn", OrderColumn.Sorting.DESCENDING, OrderColumn.Nulls.FIRST, false, book -> book.isbn())),
          ByLengthCodec.INSTANCE);
    }

    @Override
    public ByLength cursor(Book row) {
      return new ByLength(row.pages(), row.height(), row.binding(), row.price(), row.isbn());
    }

    @Override
    public int compare(Book left, Book right) {
      int result = compareNullsFirst(left.pages(), right.pages());
      if (result == 0) {
        result = compareDescendingNullsLast(left.height(), right.height());
      }
      if (result == 0) {
        result = left.binding().compareTo(right.binding());
      }
      if (result == 0) {
        result = right.price().compareTo(left.price());
      }
      if (result == 0) {
        result = right.isbn().compareTo(left.isbn());
      }
      return result;
    }

    @Override
    public int compareToCursor(Book row, ByLength cursor) {
      int result = compareNullsFirst(row.pages(), cursor.pages());
      if (result == 0) {
        result = compareDescendingNullsLast(row.height(), cursor.height());
      }
      if (result == 0) {
        result = row.binding().compareTo(cursor.binding());
      }
      if (result == 0) {
        result = cursor.price().compareTo(row.price());
      }
      if (result == 0) {
        result = cursor.isbn().compareTo(row.isbn());
      }
      return result;
    }
  }

  private static final class ByPublishedAndRareAndSectionCodec implements RecordCodec<ByPublishedAndRareAndSection> {
    static final ByPublishedAndRareAndSectionCodec INSTANCE = new ByPublishedAndRareAndSectionCodec();

    @Override
    public String describe() {
      return "BookCursors.ByPublishedAndRareAndSection(LocalDate published, boolean rare, char section, String isbn)";
    }

    @Override
    public int columns() {
      return 4;
    }

    @Override
    public void write(ByPublishedAndRareAndSection value, RowWriter out) {
      out.putLocalDate(0, value.published());
      out.putBoolean(1, value.rare());
      out.putChar(2, value.section());
      out.putString(3, value.isbn());
    }

    @Override
    public ByPublishedAndRareAndSection read(RowReader in) {
      return new ByPublishedAndRareAndSection(
          in.getLocalDate(0),
          in.getBoolean(1),
          in.getChar(2),
          in.getString(3));
    }
  }

  @SuppressWarnings("NullAway")
  private static final class ByLengthCodec implements RecordCodec<ByLength> {
    static final ByLengthCodec INSTANCE = new ByLengthCodec();

    @Override
    public String describe() {
      return "BookCursors.ByLength(Short pages, Double height, Book.Binding binding, BigDecimal price, String isbn)";
    }

    @Override
    public int columns() {
      return 5;
    }

    @Override
    public void write(ByLength value, RowWriter out) {
      if (value.pages() == null) {
        out.putNull(0);
      } else {
        out.putShort(0, value.pages());
      }
      if (value.height() == null) {
        out.putNull(1);
      } else {
        out.putDouble(1, value.height());
      }
      out.putEnum(2, value.binding());
      out.putBigDecimal(3, value.price());
      out.putString(4, value.isbn());
    }

    @Override
    public ByLength read(RowReader in) {
      return new ByLength(
          in.isNull(0) ? null : in.getShort(0),
          in.isNull(1) ? null : in.getDouble(1),
          in.getEnum(2, Book.Binding.class),
          in.getBigDecimal(3),
          in.getString(4));
    }
  }
}
