package dev.headwater.testkit.store;

import static dev.headwater.testkit.store.Writes.seed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.entity.StoredField;
import dev.headwater.row.Row;
import dev.headwater.store.Store;
import dev.headwater.testkit.store.Volume.Binding;
import dev.headwater.testkit.store.Volume.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Values of every kind come back as they went in. */
public interface ValueConformance extends StoreFixture {

  private void comesBack(VolumeInput input) {
    Store store = open(Clock.systemUTC());
    seed(store, "1", VolumeInput.of("other"), input);
    Row<Volume> row = again(store, Clock.systemUTC()).find(input.ref()).orElseThrow();
    for (StoredField<Volume, ?> field : VolumeType.TYPE.columns()) {
      assertThat(row.isSet(field)).as("%s", field).isEqualTo(input.isSet(field));
      if (input.isSet(field)) {
        assertThat((Object) row.get(field)).as("%s", field).isEqualTo(input.get(field));
      }
    }
  }

  @Test
  default void ordinaryValuesComeBack() {
    comesBack(
        VolumeInput.of("978-3")
            .rare(true)
            .stars((byte) 5)
            .pages((short) 320)
            .year(1965)
            .sold(5_000_000_000L)
            .weight(0.1f)
            .height(0.1)
            .section('D')
            .title("Dune – „Der Wüstenplanet“ 🏜")
            .price(new BigDecimal("12.50"))
            .points(new BigInteger("123456789012345678901234567890"))
            .addedAt(Instant.parse("2026-01-31T10:15:30.123456Z"))
            .published(LocalDate.parse("1965-08-01"))
            .reading(LocalDateTime.parse("2026-01-31T10:15:30.000001"))
            .opening(OffsetDateTime.parse("2026-01-31T10:15:30.5+01:00"))
            .listening(Duration.ofHours(21).plusNanos(1))
            .token(UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6"))
            .cover(new byte[] {0, 1, -1})
            .binding(Binding.CLOTH)
            .size(new Size(12, new BigDecimal("19.0"), "cm"))
            .writer(PersonType.ref(-7))
            .best(CopyType.ref("a:b\\c", 1)));
  }

  @Test
  default void smallestValuesComeBack() {
    comesBack(
        VolumeInput.of("")
            .rare(false)
            .stars(Byte.MIN_VALUE)
            .pages(Short.MIN_VALUE)
            .year(Integer.MIN_VALUE)
            .sold(Long.MIN_VALUE)
            .weight(Float.NEGATIVE_INFINITY)
            .height(Double.NEGATIVE_INFINITY)
            .section('\u0001')
            .title("")
            .price(new BigDecimal("-0.000000000000000000000000000001"))
            .points(BigInteger.ONE.shiftLeft(200).negate())
            .addedAt(Instant.parse("0001-01-01T00:00:00Z"))
            .published(LocalDate.parse("0001-01-01"))
            .reading(LocalDateTime.parse("0001-01-01T00:00:00"))
            .opening(OffsetDateTime.parse("0001-01-02T00:00:00-18:00"))
            .listening(Duration.ofNanos(Long.MIN_VALUE))
            .token(new UUID(0, 0))
            .cover(new byte[0])
            .binding(Binding.PAPER)
            .size(new Size(Integer.MIN_VALUE, BigDecimal.ZERO, null))
            .writer(PersonType.ref(Long.MIN_VALUE))
            .best(CopyType.ref("", Integer.MIN_VALUE)));
  }

  @Test
  default void greatestValuesComeBack() {
    comesBack(
        VolumeInput.of("\uffff'\"; --")
            .stars(Byte.MAX_VALUE)
            .pages(Short.MAX_VALUE)
            .year(Integer.MAX_VALUE)
            .sold(Long.MAX_VALUE)
            .weight(Float.NaN)
            .height(Double.NaN)
            .section('\ud7ff')
            .title("'\"`%_\\ \t\n\r :x ? $1")
            .price(new BigDecimal("99999999999999999999999999999.999999999"))
            .points(BigInteger.ONE.shiftLeft(200))
            .addedAt(Instant.parse("9999-12-31T23:59:59.999999Z"))
            .published(LocalDate.parse("9999-12-31"))
            .reading(LocalDateTime.parse("9999-12-31T23:59:59.999999"))
            .opening(OffsetDateTime.parse("9999-12-30T23:59:59.999999999+18:00"))
            .listening(Duration.ofNanos(Long.MAX_VALUE))
            .token(new UUID(-1, -1))
            .cover(new byte[70_000])
            .binding(Binding.LEATHER)
            .size(new Size(Integer.MAX_VALUE, new BigDecimal("1.10"), ""))
            .writer(PersonType.ref(Long.MAX_VALUE)));
  }

  @Test
  default void nullsComeBack() {
    comesBack(
        VolumeInput.of("nulls")
            .rare(null)
            .stars(null)
            .pages(null)
            .year(null)
            .sold(null)
            .weight(null)
            .height(null)
            .section(null)
            .title(null)
            .price(null)
            .points(null)
            .addedAt(null)
            .published(null)
            .reading(null)
            .opening(null)
            .listening(null)
            .token(null)
            .cover(null)
            .binding(null)
            .size(null)
            .writer(null)
            .best(null));
  }

  @Test
  default void wholeEntityComesBack() {
    Store store = open(Clock.systemUTC());
    seed(store, "1", VolumeInput.of("v").title("t").writer(PersonType.ref(1)));
    Volume volume = store.load(VolumeType.ref("v")).orElseThrow();
    assertThat(volume.title()).isEqualTo("t");
    assertThat(volume.writer()).isEqualTo(PersonType.ref(1));
    assertThat(volume.price()).isNull();
  }
}
