package dev.headwater.jdbc;

import static java.util.Objects.requireNonNull;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.KeyText;
import dev.headwater.entity.Ref;
import dev.headwater.row.EnumConstant;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads what {@link StatementWriter} bound, from columns that are numbered from 1. */
abstract class ResultReader implements RowReader {
  private final ResultSet result;

  /** What is added to the number of a column: where a key is, whose columns start from 0. */
  private int offset;

  ResultReader(ResultSet result) {
    this.result = result;
  }

  /** Gets one column. */
  interface Getter<V> {
    @Nullable V get(ResultSet result, int column) throws SQLException;
  }

  final <V> @Nullable V getNullable(int column, Getter<V> getter) {
    try {
      V value = getter.get(result, offset + column);
      return result.wasNull() ? null : value;
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  final <V> V get(int column, Getter<V> getter) {
    return requireNonNull(getNullable(column, getter), "column");
  }

  @Override
  public final boolean isNull(int column) {
    return getNullable(column, ResultSet::getObject) == null;
  }

  @Override
  public final byte getByte(int column) {
    return get(column, ResultSet::getByte);
  }

  @Override
  public final short getShort(int column) {
    return get(column, ResultSet::getShort);
  }

  @Override
  public final int getInt(int column) {
    return get(column, ResultSet::getInt);
  }

  @Override
  public final long getLong(int column) {
    return get(column, ResultSet::getLong);
  }

  @Override
  public final char getChar(int column) {
    return getString(column).charAt(0);
  }

  @Override
  public final String getString(int column) {
    return get(column, ResultSet::getString);
  }

  @Override
  public final OffsetDateTime getOffsetDateTime(int column) {
    return TimeText.read(getString(column));
  }

  @Override
  public final Duration getDuration(int column) {
    return Duration.ofNanos(getLong(column));
  }

  @Override
  public final byte[] getBytes(int column) {
    return get(column, ResultSet::getBytes);
  }

  @Override
  public final <T extends Enum<T>> T getEnum(int column, Class<T> type) {
    return EnumConstant.named(type, getString(column));
  }

  @Override
  public final <R> R getRecord(int column, RecordCodec<R> codec) {
    return new KeyText<>(codec).read(getString(column));
  }

  @Override
  public final <E> Ref<E> getRef(int column, EntityType<E> target) {
    if (target.idFields().size() > 1) {
      return target.parseRef(getString(column));
    }
    return new Ref<>(target, readKey(column, target));
  }

  /** Reads a key whose id fields are in columns from this one on. */
  final Object readKey(int column, EntityType<?> type) {
    offset += column;
    Object key = type.readKey(this);
    offset -= column;
    return key;
  }
}
