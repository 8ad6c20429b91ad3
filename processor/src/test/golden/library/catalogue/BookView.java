package library.catalogue;

import dev.headwater.DataView;
import dev.headwater.OrderBy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A view of every scalar there is, with several orders and a relation by reference. */
@DataView(of = Book.class)
@OrderBy({"published desc", "rare", "section"})
@OrderBy(
    value = {"pages nulls first", "height desc nulls last", "binding", "price desc", "isbn desc"},
    name = "byLength")
public interface BookView {
  String isbn();

  boolean rare();

  byte stars();

  @Nullable Short pages();

  int year();

  Long sold();

  float weight();

  @Nullable Double height();

  char section();

  BigDecimal price();

  @Nullable BigInteger points();

  Instant addedAt();

  LocalDate published();

  @Nullable LocalDateTime reading();

  OffsetDateTime opening();

  Duration duration();

  UUID token();

  byte @Nullable [] cover();

  Book.Binding binding();

  Book.@Nullable Size size();

  AuthorView author();
}
