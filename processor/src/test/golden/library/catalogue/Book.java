package library.catalogue;

import dev.headwater.Entity;
import dev.headwater.Id;
import dev.headwater.entity.Ref;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record with a natural key and every scalar there is. */
@Entity
public record Book(
    @Id String isbn,
    boolean rare,
    byte stars,
    @Nullable Short pages,
    int year,
    Long sold,
    float weight,
    @Nullable Double height,
    char section,
    BigDecimal price,
    @Nullable BigInteger points,
    Instant addedAt,
    LocalDate published,
    @Nullable LocalDateTime reading,
    OffsetDateTime opening,
    Duration duration,
    UUID token,
    byte @Nullable [] cover,
    Binding binding,
    @Nullable Size size,
    Ref<Author> author,
    @Nullable Ref<Loan> lastLoan) {

  /** An enum. */
  public enum Binding {
    HARD,
    SOFT
  }

  /** A record of scalars that holds another one. */
  public record Size(@Nullable Integer thickness, Area area) {}

  /** The innermost record. */
  public record Area(int width, int height) {}

  /** A nested entity, package-private, whose id is bytes. */
  @Entity
  record Copy(@Id byte[] barcode, Ref<Book> book) {}
}
