package library.catalogue;

import dev.headwater.entity.EntityInput;
import dev.headwater.entity.Ref;
import dev.headwater.stamp.GeneratedFrom;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A partial write of a {@link Book}: what is not set here stays as it is.
 */
@NullMarked
@GeneratedFrom(Book.class)
public final class BookInput extends EntityInput<Book> {
  private BookInput(Ref<Book> ref) {
    super(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static BookInput of(Ref<Book> ref) {
    return new BookInput(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static BookInput of(String isbn) {
    return of(BookType.ref(isbn));
  }

  /**
   * Sets {@link BookType#RARE}.
   */
  public BookInput rare(boolean rare) {
    put(BookType.RARE, rare);
    return this;
  }

  /**
   * Sets {@link BookType#STARS}.
   */
  public BookInput stars(byte stars) {
    put(BookType.STARS, stars);
    return this;
  }

  /**
   * Sets {@link BookType#PAGES}.
   */
  public BookInput pages(@Nullable Short pages) {
    put(BookType.PAGES, pages);
    return this;
  }

  /**
   * Sets {@link BookType#YEAR}.
   */
  public BookInput year(int year) {
    put(BookType.YEAR, year);
    return this;
  }

  /**
   * Sets {@link BookType#SOLD}.
   */
  public BookInput sold(Long sold) {
    put(BookType.SOLD, sold);
    return this;
  }

  /**
   * Sets {@link BookType#WEIGHT}.
   */
  public BookInput weight(float weight) {
    put(BookType.WEIGHT, weight);
    return this;
  }

  /**
   * Sets {@link BookType#HEIGHT}.
   */
  public BookInput height(@Nullable Double height) {
    put(BookType.HEIGHT, height);
    return this;
  }

  /**
   * Sets {@link BookType#SECTION}.
   */
  public BookInput section(char section) {
    put(BookType.SECTION, section);
    return this;
  }

  /**
   * Sets {@link BookType#PRICE}.
   */
  public BookInput price(BigDecimal price) {
    put(BookType.PRICE, price);
    return this;
  }

  /**
   * Sets {@link BookType#POINTS}.
   */
  public BookInput points(@Nullable BigInteger points) {
    put(BookType.POINTS, points);
    return this;
  }

  /**
   * Sets {@link BookType#ADDED_AT}.
   */
  public BookInput addedAt(Instant addedAt) {
    put(BookType.ADDED_AT, addedAt);
    return this;
  }

  /**
   * Sets {@link BookType#PUBLISHED}.
   */
  public BookInput published(LocalDate published) {
    put(BookType.PUBLISHED, published);
    return this;
  }

  /**
   * Sets {@link BookType#READING}.
   */
  public BookInput reading(@Nullable LocalDateTime reading) {
    put(BookType.READING, reading);
    return this;
  }

  /**
   * Sets {@link BookType#OPENING}.
   */
  public BookInput opening(OffsetDateTime opening) {
    put(BookType.OPENING, opening);
    return this;
  }

  /**
   * Sets {@link BookType#DURATION}.
   */
  public BookInput duration(Duration duration) {
    put(BookType.DURATION, duration);
    return this;
  }

  /**
   * Sets {@link BookType#TOKEN}.
   */
  public BookInput token(UUID token) {
    put(BookType.TOKEN, token);
    return this;
  }

  /**
   * Sets {@link BookType#COVER}.
   */
  public BookInput cover(byte @Nullable [] cover) {
    put(BookType.COVER, cover);
    return this;
  }

  /**
   * Sets {@link BookType#BINDING}.
   */
  public BookInput binding(Book.Binding binding) {
    put(BookType.BINDING, binding);
    return this;
  }

  /**
   * Sets {@link BookType#SIZE}.
   */
  public BookInput size(Book. @Nullable Size size) {
    put(BookType.SIZE, size);
    return this;
  }

  /**
   * Sets {@link BookType#AUTHOR}.
   */
  public BookInput author(Ref<Author> author) {
    put(BookType.AUTHOR, author);
    return this;
  }

  /**
   * Sets {@link BookType#LAST_LOAN}.
   */
  public BookInput lastLoan(@Nullable Ref<Loan> lastLoan) {
    put(BookType.LAST_LOAN, lastLoan);
    return this;
  }
}
