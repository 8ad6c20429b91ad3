package dev.headwater.row;

import dev.headwater.entity.EntityType;
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
 * Gives out the columns of one row.
 *
 * <p>A generated reader asks for each column once, in ascending order from 0, and asks {@link
 * #isNull} first where the column may be null. A column that is null or of another type is an
 * error, never a default value. Not thread-safe.
 */
public interface RowReader {

  /** Whether the column is null. If so, no value of it is read. */
  boolean isNull(int column);

  /** Reads a {@code boolean}. */
  boolean getBoolean(int column);

  /** Reads a {@code byte}. */
  byte getByte(int column);

  /** Reads a {@code short}. */
  short getShort(int column);

  /** Reads an {@code int}. */
  int getInt(int column);

  /** Reads a {@code long}. */
  long getLong(int column);

  /** Reads a {@code float}. */
  float getFloat(int column);

  /** Reads a {@code double}. */
  double getDouble(int column);

  /** Reads a {@code char}. */
  char getChar(int column);

  /** Reads a {@code String}. */
  String getString(int column);

  /** Reads a {@code BigDecimal}. */
  BigDecimal getBigDecimal(int column);

  /** Reads a {@code BigInteger}. */
  BigInteger getBigInteger(int column);

  /** Reads an {@code Instant}. */
  Instant getInstant(int column);

  /** Reads a {@code LocalDate}. */
  LocalDate getLocalDate(int column);

  /** Reads a {@code LocalDateTime}. */
  LocalDateTime getLocalDateTime(int column);

  /** Reads an {@code OffsetDateTime}. */
  OffsetDateTime getOffsetDateTime(int column);

  /** Reads a {@code Duration}. */
  Duration getDuration(int column);

  /** Reads a {@code UUID}. */
  UUID getUuid(int column);

  /** Reads a {@code byte[]}. */
  byte[] getBytes(int column);

  /** Reads a constant of an enum. */
  <T extends Enum<T>> T getEnum(int column, Class<T> type);

  /** Reads a nested record. */
  <R> R getRecord(int column, RecordCodec<R> codec);

  /** Reads a reference to an entity of a type. */
  <E> Ref<E> getRef(int column, EntityType<E> target);
}
