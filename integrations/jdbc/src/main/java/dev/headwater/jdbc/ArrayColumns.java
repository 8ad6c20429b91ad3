package dev.headwater.jdbc;

import dev.headwater.entity.Scalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gathers rows as an array for each column, which are numbered from 0. */
final class ArrayColumns extends ColumnWriter {
  private final List<@Nullable Object[]> arrays = new ArrayList<>();
  private int row;

  /** Columns of these kinds, for a number of rows. */
  ArrayColumns(List<Scalar.Kind> kinds, int rows) {
    kinds.forEach(kind -> arrays.add(ArrayColumn.of(kind, rows)));
  }

  void nextRow() {
    row++;
  }

  /** A statement with the arrays as its next parameters. */
  SqlText in(SqlText sql) {
    arrays.forEach(array -> sql.with((at, out) -> out.putArray(at, array)));
    return sql;
  }

  private void put(int column, @Nullable Object value) {
    arrays.get(at(column))[row] = value;
  }

  @Override
  public void putNull(int column) {
    put(column, null);
  }

  @Override
  public void putBoolean(int column, boolean value) {
    put(column, Boolean.toString(value));
  }

  @Override
  public void putByte(int column, byte value) {
    putLong(column, value);
  }

  @Override
  public void putShort(int column, short value) {
    putLong(column, value);
  }

  @Override
  public void putInt(int column, int value) {
    putLong(column, value);
  }

  @Override
  public void putLong(int column, long value) {
    put(column, value);
  }

  @Override
  public void putFloat(int column, float value) {
    put(column, Float.toString(value));
  }

  @Override
  public void putDouble(int column, double value) {
    put(column, Double.toString(value));
  }

  @Override
  public void putString(int column, String value) {
    put(column, value);
  }

  @Override
  public void putBigDecimal(int column, BigDecimal value) {
    put(column, value.toString());
  }

  @Override
  public void putBigInteger(int column, BigInteger value) {
    put(column, value.toString());
  }

  @Override
  public void putInstant(int column, Instant value) {
    putLong(column, Micros.of(value));
  }

  @Override
  public void putLocalDate(int column, LocalDate value) {
    putLong(column, value.toEpochDay());
  }

  @Override
  public void putLocalDateTime(int column, LocalDateTime value) {
    putLong(column, Micros.of(value.toInstant(ZoneOffset.UTC)));
  }

  @Override
  public void putUuid(int column, UUID value) {
    put(column, value.toString());
  }

  @Override
  public void putBytes(int column, byte[] value) {
    put(column, value);
  }
}
