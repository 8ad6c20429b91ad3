package library.catalogue;

import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.view.Level;
import dev.headwater.view.Masked;
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
 * What was selected of one {@link BookView}.
 */
@NullMarked
@GeneratedFrom(BookView.class)
public final class BookNode extends Masked<Book, BookPlan> implements BookView {
  BookNode(Level<Book, BookPlan> level, int index) {
    super(level, index);
  }

  @Override
  public String isbn() {
    check(plan.showsIsbn(), "isbn");
    return present(row.isbn(), "isbn");
  }

  @Override
  public boolean rare() {
    check(plan.showsRare(), "rare");
    return row.rare();
  }

  @Override
  public byte stars() {
    check(plan.showsStars(), "stars");
    return row.stars();
  }

  @Override
  public @Nullable Short pages() {
    check(plan.showsPages(), "pages");
    return row.pages();
  }

  @Override
  public int year() {
    check(plan.showsYear(), "year");
    return row.year();
  }

  @Override
  public Long sold() {
    check(plan.showsSold(), "sold");
    return present(row.sold(), "sold");
  }

  @Override
  public float weight() {
    check(plan.showsWeight(), "weight");
    return row.weight();
  }

  @Override
  public @Nullable Double height() {
    check(plan.showsHeight(), "height");
    return row.height();
  }

  @Override
  public char section() {
    check(plan.showsSection(), "section");
    return row.section();
  }

  @Override
  public BigDecimal price() {
    check(plan.showsPrice(), "price");
    return present(row.price(), "price");
  }

  @Override
  public @Nullable BigInteger points() {
    check(plan.showsPoints(), "points");
    return row.points();
  }

  @Override
  public Instant addedAt() {
    check(plan.showsAddedAt(), "addedAt");
    return present(row.addedAt(), "addedAt");
  }

  @Override
  public LocalDate published() {
    check(plan.showsPublished(), "published");
    return present(row.published(), "published");
  }

  @Override
  public @Nullable LocalDateTime reading() {
    check(plan.showsReading(), "reading");
    return row.reading();
  }

  @Override
  public OffsetDateTime opening() {
    check(plan.showsOpening(), "opening");
    return present(row.opening(), "opening");
  }

  @Override
  public Duration duration() {
    check(plan.showsDuration(), "duration");
    return present(row.duration(), "duration");
  }

  @Override
  public UUID token() {
    check(plan.showsToken(), "token");
    return present(row.token(), "token");
  }

  @Override
  public byte @Nullable [] cover() {
    check(plan.showsCover(), "cover");
    return row.cover();
  }

  @Override
  public Book.Binding binding() {
    check(plan.showsBinding(), "binding");
    return present(row.binding(), "binding");
  }

  @Override
  public Book. @Nullable Size size() {
    check(plan.showsSize(), "size");
    return row.size();
  }

  @Override
  public AuthorView author() {
    check(plan.showsAuthor(), "author");
    return present(level.node(BookDefinition.AUTHOR, index), "author");
  }
}
