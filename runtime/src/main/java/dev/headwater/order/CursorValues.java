package dev.headwater.order;

import dev.headwater.entity.Ref;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The values of a cursor, as its codec gives them out. */
final class CursorValues implements RowWriter {
  private final @Nullable Object[] values;

  private CursorValues(int columns) {
    this.values = new @Nullable Object[columns];
  }

  static <K> List<@Nullable Object> of(K cursor, RecordCodec<K> codec) {
    CursorValues out = new CursorValues(codec.columns());
    codec.write(cursor, out);
    return Arrays.asList(out.values);
  }

  @Override
  public void putNull(int column) {
    values[column] = null;
  }

  @Override
  public void putBoolean(int column, boolean value) {
    values[column] = value;
  }

  @Override
  public void putByte(int column, byte value) {
    values[column] = value;
  }

  @Override
  public void putShort(int column, short value) {
    values[column] = value;
  }

  @Override
  public void putInt(int column, int value) {
    values[column] = value;
  }

  @Override
  public void putLong(int column, long value) {
    values[column] = value;
  }

  @Override
  public void putFloat(int column, float value) {
    values[column] = value;
  }

  @Override
  public void putDouble(int column, double value) {
    values[column] = value;
  }

  @Override
  public void putChar(int column, char value) {
    values[column] = value;
  }

  @Override
  public void putString(int column, String value) {
    values[column] = value;
  }

  @Override
  public void putBigDecimal(int column, BigDecimal value) {
    values[column] = value;
  }

  @Override
  public void putBigInteger(int column, BigInteger value) {
    values[column] = value;
  }

  @Override
  public void putInstant(int column, Instant value) {
    values[column] = value;
  }

  @Override
  public void putLocalDate(int column, LocalDate value) {
    values[column] = value;
  }

  @Override
  public void putLocalDateTime(int column, LocalDateTime value) {
    values[column] = value;
  }

  @Override
  public void putOffsetDateTime(int column, OffsetDateTime value) {
    values[column] = value;
  }

  @Override
  public void putDuration(int column, Duration value) {
    values[column] = value;
  }

  @Override
  public void putUuid(int column, UUID value) {
    values[column] = value;
  }

  @Override
  public void putBytes(int column, byte[] value) {
    values[column] = value;
  }

  @Override
  public void putEnum(int column, Enum<?> value) {
    values[column] = value;
  }

  @Override
  public void putRef(int column, Ref<?> value) {
    values[column] = value;
  }

  @Override
  public <R> void putRecord(int column, R value, RecordCodec<R> codec) {
    values[column] = value;
  }
}
