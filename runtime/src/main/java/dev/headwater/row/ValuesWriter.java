package dev.headwater.row;

import dev.headwater.entity.Ref;
import dev.headwater.entity.StoredField;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes columns into an array; a null that the field does not allow is an error. */
final class ValuesWriter implements RowWriter {
  private final List<? extends StoredField<?, ?>> fields;
  private final @Nullable Object[] values;

  /** Writes the field at each position of a list to the same position of an array. */
  ValuesWriter(List<? extends StoredField<?, ?>> fields, @Nullable Object[] values) {
    this.fields = fields;
    this.values = values;
  }

  static HeadwaterException nullIn(StoredField<?, ?> field) {
    return new HeadwaterException(
        ErrorCode.NULL_VALUE,
        field
            + " is never null, but null was written; write a value, or annotate the field with"
            + " @Nullable");
  }

  /** Null despite the types where the entity's class was compiled without nullness checks. */
  private void put(int column, @Nullable Object value) {
    if (value == null) {
      throw nullIn(fields.get(column));
    }
    values[column] = value;
  }

  @Override
  public void putNull(int column) {
    if (!fields.get(column).isNullable()) {
      throw nullIn(fields.get(column));
    }
    values[column] = null;
  }

  @Override
  public void putBoolean(int column, boolean value) {
    put(column, value);
  }

  @Override
  public void putByte(int column, byte value) {
    put(column, value);
  }

  @Override
  public void putShort(int column, short value) {
    put(column, value);
  }

  @Override
  public void putInt(int column, int value) {
    put(column, value);
  }

  @Override
  public void putLong(int column, long value) {
    put(column, value);
  }

  @Override
  public void putFloat(int column, float value) {
    put(column, value);
  }

  @Override
  public void putDouble(int column, double value) {
    put(column, value);
  }

  @Override
  public void putChar(int column, char value) {
    put(column, value);
  }

  @Override
  public void putString(int column, String value) {
    put(column, value);
  }

  @Override
  public void putBigDecimal(int column, BigDecimal value) {
    put(column, value);
  }

  @Override
  public void putBigInteger(int column, BigInteger value) {
    put(column, value);
  }

  @Override
  public void putInstant(int column, Instant value) {
    put(column, value);
  }

  @Override
  public void putLocalDate(int column, LocalDate value) {
    put(column, value);
  }

  @Override
  public void putLocalDateTime(int column, LocalDateTime value) {
    put(column, value);
  }

  @Override
  public void putOffsetDateTime(int column, OffsetDateTime value) {
    put(column, value);
  }

  @Override
  public void putDuration(int column, Duration value) {
    put(column, value);
  }

  @Override
  public void putUuid(int column, UUID value) {
    put(column, value);
  }

  @Override
  public void putBytes(int column, byte[] value) {
    put(column, ValuesReader.copied(value));
  }

  @Override
  public void putEnum(int column, Enum<?> value) {
    put(column, value);
  }

  @Override
  public <R> void putRecord(int column, R value, RecordCodec<R> codec) {
    put(column, value);
  }

  @Override
  public void putRef(int column, Ref<?> value) {
    put(column, value);
  }
}
