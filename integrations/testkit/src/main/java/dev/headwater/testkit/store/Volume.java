package dev.headwater.testkit.store;

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

/** An entity with a field of every kind. */
@Entity
@SuppressWarnings("ArrayRecordComponent") // bytes are a kind too; nobody compares volumes
public record Volume(
    @Id String isbn,
    @Nullable Boolean rare,
    @Nullable Byte stars,
    @Nullable Short pages,
    @Nullable Integer year,
    @Nullable Long sold,
    @Nullable Float weight,
    @Nullable Double height,
    @Nullable Character section,
    @Nullable String title,
    @Nullable BigDecimal price,
    @Nullable BigInteger points,
    @Nullable Instant addedAt,
    @Nullable LocalDate published,
    @Nullable LocalDateTime reading,
    @Nullable OffsetDateTime opening,
    @Nullable Duration listening,
    @Nullable UUID token,
    byte @Nullable [] cover,
    @Nullable Binding binding,
    @Nullable Size size,
    @Nullable Ref<Person> writer,
    @Nullable Ref<Copy> best) {

  /** How a volume is bound; not in the order of the alphabet. */
  public enum Binding {
    /** In paper. */
    PAPER,
    /** In cloth. */
    CLOTH,
    /** In leather. */
    LEATHER
  }

  /** A record of scalars, of which one may be null. */
  public record Size(int width, BigDecimal depth, @Nullable String unit) {}
}
