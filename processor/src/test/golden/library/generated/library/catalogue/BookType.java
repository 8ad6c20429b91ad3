package library.catalogue;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.Nullness;
import dev.headwater.entity.OrderedField;
import dev.headwater.entity.Ref;
import dev.headwater.entity.RefField;
import dev.headwater.entity.Scalar;
import dev.headwater.entity.ScalarField;
import dev.headwater.entity.StoredField;
import dev.headwater.entity.TextField;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.stamp.GeneratedEntity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/**
 * The entity {@link Book}: its fields, identity, reader and writer.
 */
@NullMarked
@GeneratedEntity(
    value = Book.class,
    name = "Book",
    fields = {"isbn", "rare", "stars", "pages", "year", "sold", "weight", "height", "section",
            "price", "points", "addedAt", "published", "reading", "opening", "duration", "token",
            "cover", "binding", "size", "author", "lastLoan"},
    ids = {"isbn"}
)
public final class BookType extends EntityType<Book> {
  /**
   * The one value of this class.
   */
  public static final BookType TYPE = new BookType();

  /**
   * {@code String isbn}
   */
  public static final TextField<Book> ISBN = new TextField<>(TYPE, 0, "isbn", Nullness.REQUIRED,
      book -> book.isbn());

  /**
   * {@code boolean rare}
   */
  public static final OrderedField<Book, Boolean> RARE = new OrderedField<>(TYPE, 1, "rare",
      Scalar.BOOLEAN, Nullness.REQUIRED, book -> book.rare());

  /**
   * {@code byte stars}
   */
  public static final OrderedField<Book, Byte> STARS = new OrderedField<>(TYPE, 2, "stars",
      Scalar.BYTE, Nullness.REQUIRED, book -> book.stars());

  /**
   * {@code Short pages}
   */
  public static final OrderedField<Book, Short> PAGES = new OrderedField<>(TYPE, 3, "pages",
      Scalar.SHORT, Nullness.NULLABLE, book -> book.pages());

  /**
   * {@code int year}
   */
  public static final OrderedField<Book, Integer> YEAR = new OrderedField<>(TYPE, 4, "year",
      Scalar.INT, Nullness.REQUIRED, book -> book.year());

  /**
   * {@code Long sold}
   */
  public static final OrderedField<Book, Long> SOLD = new OrderedField<>(TYPE, 5, "sold",
      Scalar.LONG, Nullness.REQUIRED, book -> book.sold());

  /**
   * {@code float weight}
   */
  public static final OrderedField<Book, Float> WEIGHT = new OrderedField<>(TYPE, 6, "weight",
      Scalar.FLOAT, Nullness.REQUIRED, book -> book.weight());

  /**
   * {@code Double height}
   */
  public static final OrderedField<Book, Double> HEIGHT = new OrderedField<>(TYPE, 7, "height",
      Scalar.DOUBLE, Nullness.NULLABLE, book -> book.height());

  /**
   * {@code char section}
   */
  public static final OrderedField<Book, Character> SECTION = new OrderedField<>(TYPE, 8, "section",
      Scalar.CHAR, Nullness.REQUIRED, book -> book.section());

  /**
   * {@code BigDecimal price}
   */
  public static final OrderedField<Book, BigDecimal> PRICE = new OrderedField<>(TYPE, 9, "price",
      Scalar.BIG_DECIMAL, Nullness.REQUIRED, book -> book.price());

  /**
   * {@code BigInteger points}
   */
  public static final OrderedField<Book, BigInteger> POINTS = new OrderedField<>(TYPE, 10, "points",
      Scalar.BIG_INTEGER, Nullness.NULLABLE, book -> book.points());

  /**
   * {@code Instant addedAt}
   */
  public static final OrderedField<Book, Instant> ADDED_AT = new OrderedField<>(TYPE, 11, "addedAt",
      Scalar.INSTANT, Nullness.REQUIRED, book -> book.addedAt());

  /**
   * {@code LocalDate published}
   */
  public static final OrderedField<Book, LocalDate> PUBLISHED = new OrderedField<>(TYPE, 12,
      "published", Scalar.LOCAL_DATE, Nullness.REQUIRED, book -> book.published());

  /**
   * {@code LocalDateTime reading}
   */
  public static final OrderedField<Book, LocalDateTime> READING = new OrderedField<>(TYPE, 13,
      "reading", Scalar.LOCAL_DATE_TIME, Nullness.NULLABLE, book -> book.reading());

  /**
   * {@code OffsetDateTime opening}
   */
  public static final OrderedField<Book, OffsetDateTime> OPENING = new OrderedField<>(TYPE, 14,
      "opening", Scalar.OFFSET_DATE_TIME, Nullness.REQUIRED, book -> book.opening());

  /**
   * {@code Duration duration}
   */
  public static final OrderedField<Book, Duration> DURATION = new OrderedField<>(TYPE, 15,
      "duration", Scalar.DURATION, Nullness.REQUIRED, book -> book.duration());

  /**
   * {@code UUID token}
   */
  public static final OrderedField<Book, UUID> TOKEN = new OrderedField<>(TYPE, 16, "token",
      Scalar.UUID, Nullness.REQUIRED, book -> book.token());

  /**
   * {@code byte[] cover}
   */
  public static final ScalarField<Book, byte[]> COVER = new ScalarField<>(TYPE, 17, "cover",
      Scalar.BYTES, Nullness.NULLABLE, book -> book.cover());

  /**
   * {@code Book.Binding binding}
   */
  public static final OrderedField<Book, Book.Binding> BINDING = new OrderedField<>(TYPE, 18,
      "binding", Scalar.enumeration(Book.Binding.class), Nullness.REQUIRED, book -> book.binding());

  /**
   * {@code Book.Size size}
   */
  public static final ScalarField<Book, Book.Size> SIZE = new ScalarField<>(TYPE, 19, "size",
      Scalar.record(Book.Size.class, Book_SizeCodec.INSTANCE), Nullness.NULLABLE,
      book -> book.size());

  /**
   * {@code Ref<Author> author}
   */
  public static final RefField<Book, Author> AUTHOR = new RefField<>(TYPE, 20, "author",
      () -> AuthorType.TYPE, Nullness.REQUIRED, book -> book.author());

  /**
   * {@code Ref<Loan> lastLoan}
   */
  public static final RefField<Book, Loan> LAST_LOAN = new RefField<>(TYPE, 21, "lastLoan",
      () -> LoanType.TYPE, Nullness.NULLABLE, book -> book.lastLoan());

  private static final List<Field<Book, ?>> FIELDS = List.of(ISBN, RARE, STARS, PAGES, YEAR, SOLD,
      WEIGHT, HEIGHT, SECTION, PRICE, POINTS, ADDED_AT, PUBLISHED, READING, OPENING, DURATION,
      TOKEN, COVER, BINDING, SIZE, AUTHOR, LAST_LOAN);

  private static final List<StoredField<Book, ?>> COLUMNS = List.of(ISBN, RARE, STARS, PAGES, YEAR,
      SOLD, WEIGHT, HEIGHT, SECTION, PRICE, POINTS, ADDED_AT, PUBLISHED, READING, OPENING, DURATION,
      TOKEN, COVER, BINDING, SIZE, AUTHOR, LAST_LOAN);

  private static final List<StoredField<Book, ?>> ID_FIELDS = List.of(ISBN);

  private BookType() {
    super("Book", Book.class);
  }

  /**
   * A reference to the {@link Book} of an id.
   */
  public static Ref<Book> ref(String isbn) {
    return new Ref<>(TYPE, isbn);
  }

  /**
   * The id in a reference.
   */
  public static String key(Ref<Book> ref) {
    return (String) ref.key();
  }

  @Override
  public Ref<Book> refTo(Book entity) {
    return ref(entity.isbn());
  }

  @Override
  public List<Field<Book, ?>> fields() {
    return FIELDS;
  }

  @Override
  public List<StoredField<Book, ?>> columns() {
    return COLUMNS;
  }

  @Override
  public List<StoredField<Book, ?>> idFields() {
    return ID_FIELDS;
  }

  @Override
  public void write(Book entity, RowWriter out) {
    out.putString(0, entity.isbn());
    out.putBoolean(1, entity.rare());
    out.putByte(2, entity.stars());
    if (entity.pages() == null) {
      out.putNull(3);
    } else {
      out.putShort(3, entity.pages());
    }
    out.putInt(4, entity.year());
    out.putLong(5, entity.sold());
    out.putFloat(6, entity.weight());
    if (entity.height() == null) {
      out.putNull(7);
    } else {
      out.putDouble(7, entity.height());
    }
    out.putChar(8, entity.section());
    out.putBigDecimal(9, entity.price());
    if (entity.points() == null) {
      out.putNull(10);
    } else {
      out.putBigInteger(10, entity.points());
    }
    out.putInstant(11, entity.addedAt());
    out.putLocalDate(12, entity.published());
    if (entity.reading() == null) {
      out.putNull(13);
    } else {
      out.putLocalDateTime(13, entity.reading());
    }
    out.putOffsetDateTime(14, entity.opening());
    out.putDuration(15, entity.duration());
    out.putUuid(16, entity.token());
    if (entity.cover() == null) {
      out.putNull(17);
    } else {
      out.putBytes(17, entity.cover());
    }
    out.putEnum(18, entity.binding());
    if (entity.size() == null) {
      out.putNull(19);
    } else {
      out.putRecord(19, entity.size(), Book_SizeCodec.INSTANCE);
    }
    out.putRef(20, entity.author());
    if (entity.lastLoan() == null) {
      out.putNull(21);
    } else {
      out.putRef(21, entity.lastLoan());
    }
  }

  @Override
  public Book read(RowReader in) {
    return new Book(
        in.getString(0),
        in.getBoolean(1),
        in.getByte(2),
        in.isNull(3) ? null : in.getShort(3),
        in.getInt(4),
        in.getLong(5),
        in.getFloat(6),
        in.isNull(7) ? null : in.getDouble(7),
        in.getChar(8),
        in.getBigDecimal(9),
        in.isNull(10) ? null : in.getBigInteger(10),
        in.getInstant(11),
        in.getLocalDate(12),
        in.isNull(13) ? null : in.getLocalDateTime(13),
        in.getOffsetDateTime(14),
        in.getDuration(15),
        in.getUuid(16),
        in.isNull(17) ? null : in.getBytes(17),
        in.getEnum(18, Book.Binding.class),
        in.isNull(19) ? null : in.getRecord(19, Book_SizeCodec.INSTANCE),
        in.getRef(20, AuthorType.TYPE),
        in.isNull(21) ? null : in.getRef(21, LoanType.TYPE));
  }

  @Override
  public void writeKey(Object key, RowWriter out) {
    out.putString(0, (String) key);
  }

  @Override
  public Object readKey(RowReader in) {
    return in.getString(0);
  }

  private static final class Book_AreaCodec implements RecordCodec<Book.Area> {
    static final Book_AreaCodec INSTANCE = new Book_AreaCodec();

    @Override
    public String describe() {
      return "Book.Area(int width, int height)";
    }

    @Override
    public int columns() {
      return 2;
    }

    @Override
    public void write(Book.Area value, RowWriter out) {
      out.putInt(0, value.width());
      out.putInt(1, value.height());
    }

    @Override
    public Book.Area read(RowReader in) {
      return new Book.Area(in.getInt(0), in.getInt(1));
    }
  }

  @SuppressWarnings("NullAway")
  private static final class Book_SizeCodec implements RecordCodec<Book.Size> {
    static final Book_SizeCodec INSTANCE = new Book_SizeCodec();

    @Override
    public String describe() {
      return "Book.Size(Integer thickness, Book.Area area)";
    }

    @Override
    public int columns() {
      return 2;
    }

    @Override
    public void write(Book.Size value, RowWriter out) {
      if (value.thickness() == null) {
        out.putNull(0);
      } else {
        out.putInt(0, value.thickness());
      }
      if (value.area() == null) {
        out.putNull(1);
      } else {
        out.putRecord(1, value.area(), Book_AreaCodec.INSTANCE);
      }
    }

    @Override
    public Book.Size read(RowReader in) {
      return new Book.Size(in.isNull(0) ? null : in.getInt(0), in.isNull(1) ? null : in.getRecord(1, Book_AreaCodec.INSTANCE));
    }
  }
}
