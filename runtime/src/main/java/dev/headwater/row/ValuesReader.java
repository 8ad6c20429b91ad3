package dev.headwater.row;

import static java.util.Objects.requireNonNull;

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
import org.jspecify.annotations.Nullable;

/** Reads columns from the array of a row; what is not set reads as null. */
final class ValuesReader implements RowReader {
  private final @Nullable Object[] values;
  private final Object unset;

  ValuesReader(@Nullable Object[] values, Object unset) {
    this.values = values;
    this.unset = unset;
  }

  /** The value, or a copy of it if it could be changed. */
  static @Nullable Object copied(@Nullable Object value) {
    return value instanceof byte[] bytes ? bytes.clone() : value;
  }

  private <T> T value(int column, Class<T> type) {
    return type.cast(requireNonNull(values[column], "column"));
  }

  @Override
  public boolean isNull(int column) {
    Object value = values[column];
    return value == null || value == unset;
  }

  @Override
  public boolean getBoolean(int column) {
    return value(column, Boolean.class);
  }

  @Override
  public byte getByte(int column) {
    return value(column, Byte.class);
  }

  @Override
  public short getShort(int column) {
    return value(column, Short.class);
  }

  @Override
  public int getInt(int column) {
    return value(column, Integer.class);
  }

  @Override
  public long getLong(int column) {
    return value(column, Long.class);
  }

  @Override
  public float getFloat(int column) {
    return value(column, Float.class);
  }

  @Override
  public double getDouble(int column) {
    return value(column, Double.class);
  }

  @Override
  public char getChar(int column) {
    return value(column, Character.class);
  }

  @Override
  public String getString(int column) {
    return value(column, String.class);
  }

  @Override
  public BigDecimal getBigDecimal(int column) {
    return value(column, BigDecimal.class);
  }

  @Override
  public BigInteger getBigInteger(int column) {
    return value(column, BigInteger.class);
  }

  @Override
  public Instant getInstant(int column) {
    return value(column, Instant.class);
  }

  @Override
  public LocalDate getLocalDate(int column) {
    return value(column, LocalDate.class);
  }

  @Override
  public LocalDateTime getLocalDateTime(int column) {
    return value(column, LocalDateTime.class);
  }

  @Override
  public OffsetDateTime getOffsetDateTime(int column) {
    return value(column, OffsetDateTime.class);
  }

  @Override
  public Duration getDuration(int column) {
    return value(column, Duration.class);
  }

  @Override
  public UUID getUuid(int column) {
    return value(column, UUID.class);
  }

  @Override
  public byte[] getBytes(int column) {
    return value(column, byte[].class).clone();
  }

  @Override
  public <T extends Enum<T>> T getEnum(int column, Class<T> type) {
    return value(column, type);
  }

  @Override
  @SuppressWarnings("unchecked") // putRecord took an R for this column
  public <R> R getRecord(int column, RecordCodec<R> codec) {
    return (R) value(column, Object.class);
  }

  @Override
  @SuppressWarnings("unchecked") // putRef took a reference to the field's target for this column
  public <E> Ref<E> getRef(int column, EntityType<E> target) {
    return value(column, Ref.class);
  }
}
