package dev.headwater.row;

import dev.headwater.entity.Ref;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Receives the columns of one row.
 *
 * <p>A generated writer calls exactly one method per column, in ascending order of columns from 0.
 * No value is null: a null is written by {@link #putNull}. Implementations may keep the values,
 * byte arrays included, so the caller must not change them afterwards. Not thread-safe.
 */
public interface RowWriter {

  /** Writes null. */
  void putNull(int column);

  /** Writes a {@code boolean}. */
  void putBoolean(int column, boolean value);

  /** Writes a {@code byte}. */
  void putByte(int column, byte value);

  /** Writes a {@code short}. */
  void putShort(int column, short value);

  /** Writes an {@code int}. */
  void putInt(int column, int value);

  /** Writes a {@code long}. */
  void putLong(int column, long value);

  /** Writes a {@code float}. */
  void putFloat(int column, float value);

  /** Writes a {@code double}. */
  void putDouble(int column, double value);

  /** Writes a {@code char}. */
  void putChar(int column, char value);

  /** Writes a {@code String}. */
  void putString(int column, String value);

  /** Writes a {@code BigDecimal}. */
  void putBigDecimal(int column, BigDecimal value);

  /** Writes a {@code BigInteger}. */
  void putBigInteger(int column, BigInteger value);

  /** Writes an {@code Instant}. */
  void putInstant(int column, Instant value);

  /** Writes a {@code LocalDate}. */
  void putLocalDate(int column, LocalDate value);

  /** Writes a {@code LocalDateTime}. */
  void putLocalDateTime(int column, LocalDateTime value);

  /** Writes an {@code OffsetDateTime}. */
  void putOffsetDateTime(int column, OffsetDateTime value);

  /** Writes a {@code Duration}. */
  void putDuration(int column, Duration value);

  /** Writes a {@code UUID}. */
  void putUuid(int column, UUID value);

  /** Writes a {@code byte[]}. */
  void putBytes(int column, byte[] value);

  /** Writes an enum constant; what leaves the process is its name. */
  void putEnum(int column, Enum<?> value);

  /** Writes a nested record. */
  <R> void putRecord(int column, R value, RecordCodec<R> codec);

  /** Writes a reference. */
  void putRef(int column, Ref<?> value);
}
