package library.catalogue;

import dev.headwater.order.OrderColumn;
import dev.headwater.order.RowOrder;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.stamp.GeneratedFrom;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The orders of a {@link AuthorView}, and the positions in them.
 */
@NullMarked
@GeneratedFrom(AuthorView.class)
public final class AuthorCursors {
  /**
   * {@code slug}
   */
  public static final RowOrder<Author, ById> BY_ID = new ByIdOrder();

  private AuthorCursors() {
  }

  /**
   * A position in {@link #BY_ID}.
   */
  public record ById(String slug) {
  }

  private static final class ByIdOrder extends RowOrder<Author, ById> {
    ByIdOrder() {
      super(
          "Writer",
          "byId",
          List.of(
              new OrderColumn<>("slug", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, author -> author.getSlug())),
          ByIdCodec.INSTANCE);
    }

    @Override
    public ById cursor(Author row) {
      return new ById(row.getSlug());
    }

    @Override
    public int compare(Author left, Author right) {
      int result = left.getSlug().compareTo(right.getSlug());
      return result;
    }

    @Override
    public int compareToCursor(Author row, ById cursor) {
      int result = row.getSlug().compareTo(cursor.slug());
      return result;
    }
  }

  private static final class ByIdCodec implements RecordCodec<ById> {
    static final ByIdCodec INSTANCE = new ByIdCodec();

    @Override
    public String describe() {
      return "AuthorCursors.ById(String slug)";
    }

    @Override
    public int columns() {
      return 1;
    }

    @Override
    public void write(ById value, RowWriter out) {
      out.putString(0, value.slug());
    }

    @Override
    public ById read(RowReader in) {
      return new ById(in.getString(0));
    }
  }
}
