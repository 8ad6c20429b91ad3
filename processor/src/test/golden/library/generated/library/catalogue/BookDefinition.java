package library.catalogue;

import dev.headwater.json.JsonName;
import dev.headwater.json.JsonOutput;
import dev.headwater.order.RowOrder;
import dev.headwater.plan.PageSizes;
import dev.headwater.plan.Place;
import dev.headwater.stamp.GeneratedView;
import dev.headwater.view.IdCodec;
import dev.headwater.view.Level;
import dev.headwater.view.Relation;
import dev.headwater.view.ToOne;
import dev.headwater.view.ViewDefinition;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The view {@link BookView}: its plan, its relations, and how its rows are shown.
 */
@NullMarked
@GeneratedView(
    value = BookView.class,
    name = "Book",
    follows = {
      @GeneratedView.Follows(member = "author", view = AuthorView.class, capability = "byIds")
    }
)
public final class BookDefinition extends ViewDefinition<Book, String, BookPlan, BookView> {
  /**
   * The one value of this class.
   */
  public static final BookDefinition VIEW = new BookDefinition();

  /**
   * The relation {@code author}.
   */
  public static final ToOne<Book, Author, AuthorPlan, AuthorView> AUTHOR = ToOne.byLocalKey(0,
      "author", () -> AuthorDefinition.VIEW,
      (Book book) -> book.author() == null ? null : AuthorType.key(book.author()));

  private static final JsonName ISBN_NAME = JsonName.of("isbn");

  private static final JsonName RARE_NAME = JsonName.of("rare");

  private static final JsonName STARS_NAME = JsonName.of("stars");

  private static final JsonName PAGES_NAME = JsonName.of("pages");

  private static final JsonName YEAR_NAME = JsonName.of("year");

  private static final JsonName SOLD_NAME = JsonName.of("sold");

  private static final JsonName WEIGHT_NAME = JsonName.of("weight");

  private static final JsonName HEIGHT_NAME = JsonName.of("height");

  private static final JsonName SECTION_NAME = JsonName.of("section");

  private static final JsonName PRICE_NAME = JsonName.of("price");

  private static final JsonName POINTS_NAME = JsonName.of("points");

  private static final JsonName ADDED_AT_NAME = JsonName.of("addedAt");

  private static final JsonName PUBLISHED_NAME = JsonName.of("published");

  private static final JsonName READING_NAME = JsonName.of("reading");

  private static final JsonName OPENING_NAME = JsonName.of("opening");

  private static final JsonName DURATION_NAME = JsonName.of("duration");

  private static final JsonName TOKEN_NAME = JsonName.of("token");

  private static final JsonName COVER_NAME = JsonName.of("cover");

  private static final JsonName BINDING_NAME = JsonName.of("binding");

  private static final JsonName SIZE_NAME = JsonName.of("size");

  private static final JsonName AUTHOR_NAME = JsonName.of("author");

  private static final JsonName WIDTH_NAME = JsonName.of("width");

  private static final JsonName THICKNESS_NAME = JsonName.of("thickness");

  private static final JsonName AREA_NAME = JsonName.of("area");

  private static final List<String> OPEN_FIELDS = List.of("isbn", "rare", "stars", "pages", "year",
      "sold", "weight", "height", "section", "price", "points", "addedAt", "published", "reading",
      "opening", "duration", "token", "cover", "binding", "size", "author");

  private static final List<String> KEY_FIELDS = List.of("isbn");

  private static final List<RowOrder<Book, ?>> ORDERS = List.of(BookCursors.BY_PUBLISHED_AND_RARE_AND_SECTION,
      BookCursors.BY_LENGTH);

  private static final List<Relation<Book>> RELATIONS = List.of(AUTHOR);

  private static final IdCodec<String> IDS = IdCodec.ofText();

  private BookDefinition() {
    super("Book", Book.class);
  }

  @Override
  public List<String> fields() {
    return BookPlan.FIELDS;
  }

  @Override
  public List<String> openFields() {
    return OPEN_FIELDS;
  }

  @Override
  public List<String> keyFields() {
    return KEY_FIELDS;
  }

  @Override
  public List<RowOrder<Book, ?>> orders() {
    return ORDERS;
  }

  @Override
  public PageSizes pageSizes() {
    return PageSizes.DEFAULT;
  }

  @Override
  public IdCodec<String> ids() {
    return IDS;
  }

  @Override
  public String key(Book row) {
    return row.isbn();
  }

  @Override
  public List<Relation<Book>> relations() {
    return RELATIONS;
  }

  @Override
  public BookPlan plan(Place place, RowOrder<Book, ?> order) {
    return new BookPlan(place, order);
  }

  @Override
  protected int slots() {
    return 1;
  }

  @Override
  protected void follow(Level<Book, BookPlan> level) {
    BookPlan plan = level.plan();
    AuthorPlan author = plan.author();
    if (author != null) {
      level.follow(AUTHOR, author);
    }
  }

  @Override
  protected void compute(Level<Book, BookPlan> level) {
  }

  @Override
  protected void write(Level<Book, BookPlan> level, int index, JsonOutput out) {
    out.beginObject();
    BookPlan plan = level.plan();
    Book row = level.row(index);
    if (plan.showsIsbn()) {
      out.name(ISBN_NAME).string(present(row.isbn(), "isbn"));
    }
    if (plan.showsRare()) {
      out.name(RARE_NAME).bool(row.rare());
    }
    if (plan.showsStars()) {
      out.name(STARS_NAME).number(row.stars());
    }
    if (plan.showsPages()) {
      out.name(PAGES_NAME);
      if (row.pages() == null) {
        out.nullValue();
      } else {
        out.number(row.pages());
      }
    }
    if (plan.showsYear()) {
      out.name(YEAR_NAME).number(row.year());
    }
    if (plan.showsSold()) {
      out.name(SOLD_NAME).number(present(row.sold(), "sold"));
    }
    if (plan.showsWeight()) {
      out.name(WEIGHT_NAME).number(row.weight());
    }
    if (plan.showsHeight()) {
      out.name(HEIGHT_NAME);
      if (row.height() == null) {
        out.nullValue();
      } else {
        out.number(row.height());
      }
    }
    if (plan.showsSection()) {
      out.name(SECTION_NAME).character(row.section());
    }
    if (plan.showsPrice()) {
      out.name(PRICE_NAME).number(present(row.price(), "price"));
    }
    if (plan.showsPoints()) {
      out.name(POINTS_NAME);
      if (row.points() == null) {
        out.nullValue();
      } else {
        out.number(row.points());
      }
    }
    if (plan.showsAddedAt()) {
      out.name(ADDED_AT_NAME).instant(present(row.addedAt(), "addedAt"));
    }
    if (plan.showsPublished()) {
      out.name(PUBLISHED_NAME).text(present(row.published(), "published"));
    }
    if (plan.showsReading()) {
      out.name(READING_NAME);
      if (row.reading() == null) {
        out.nullValue();
      } else {
        out.text(row.reading());
      }
    }
    if (plan.showsOpening()) {
      out.name(OPENING_NAME).text(present(row.opening(), "opening"));
    }
    if (plan.showsDuration()) {
      out.name(DURATION_NAME).text(present(row.duration(), "duration"));
    }
    if (plan.showsToken()) {
      out.name(TOKEN_NAME).text(present(row.token(), "token"));
    }
    if (plan.showsCover()) {
      out.name(COVER_NAME);
      if (row.cover() == null) {
        out.nullValue();
      } else {
        out.bytes(row.cover());
      }
    }
    if (plan.showsBinding()) {
      out.name(BINDING_NAME).enumName(present(row.binding(), "binding"));
    }
    if (plan.showsSize()) {
      out.name(SIZE_NAME);
      if (row.size() == null) {
        out.nullValue();
      } else {
        writeSize(row.size(), out);
      }
    }
    if (plan.showsAuthor()) {
      level.write(AUTHOR, index, out.name(AUTHOR_NAME));
    }
    out.endObject();
  }

  private static void writeArea(Book.Area value, JsonOutput out) {
    out.beginObject();
    out.name(WIDTH_NAME).number(value.width());
    out.name(HEIGHT_NAME).number(value.height());
    out.endObject();
  }

  private static void writeSize(Book.Size value, JsonOutput out) {
    out.beginObject();
    out.name(THICKNESS_NAME);
    if (value.thickness() == null) {
      out.nullValue();
    } else {
      out.number(value.thickness());
    }
    out.name(AREA_NAME);
    if (value.area() == null) {
      out.nullValue();
    } else {
      writeArea(value.area(), out);
    }
    out.endObject();
  }

  @Override
  protected BookView node(Level<Book, BookPlan> level, int index) {
    return new BookNode(level, index);
  }
}
