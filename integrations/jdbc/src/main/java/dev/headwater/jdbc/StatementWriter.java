package dev.headwater.jdbc;

import dev.headwater.entity.KeyText;
import dev.headwater.entity.Ref;
import dev.headwater.entity.Scalar;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowWriter;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Binds values to the parameters of a statement, which are numbered from 1. One field is one
 * parameter: a record, and the key of an entity with several id fields, is text. Kinds that
 * databases keep differently are left to the dialects.
 */
abstract class StatementWriter implements RowWriter {
  private final PreparedStatement statement;

  /** What is added to the number of a column: where a key is, whose columns start from 0. */
  private int offset;

  StatementWriter(PreparedStatement statement) {
    this.statement = statement;
  }

  /** Sets one parameter. */
  interface Setter<V> {
    void set(PreparedStatement statement, int parameter, V value) throws SQLException;
  }

  final <V> void set(int column, V value, Setter<V> setter) {
    try {
      setter.set(statement, offset + column, value);
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  final void putNullableString(int column, @Nullable String value) {
    if (value == null) {
      set(column, Types.VARCHAR, PreparedStatement::setNull);
    } else {
      putString(column, value);
    }
  }

  final void putNullableLong(int column, @Nullable Long value) {
    if (value == null) {
      set(column, Types.BIGINT, PreparedStatement::setNull);
    } else {
      putLong(column, value);
    }
  }

  /** Sets a null of a kind. */
  abstract void putNull(int column, Scalar.Kind kind);

  @Override
  public final void putNull(int column) {
    set(column, Types.NULL, PreparedStatement::setNull);
  }

  @Override
  public final void putByte(int column, byte value) {
    putShort(column, value);
  }

  @Override
  public final void putShort(int column, short value) {
    try {
      statement.setShort(offset + column, value);
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  @Override
  public final void putInt(int column, int value) {
    try {
      statement.setInt(offset + column, value);
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  @Override
  public final void putLong(int column, long value) {
    try {
      statement.setLong(offset + column, value);
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  @Override
  public final void putChar(int column, char value) {
    putString(column, Character.toString(value));
  }

  @Override
  public final void putString(int column, String value) {
    set(column, value, PreparedStatement::setString);
  }

  @Override
  public final void putOffsetDateTime(int column, OffsetDateTime value) {
    putString(column, TimeText.write(value));
  }

  /** Nanoseconds, 292 years at most. */
  @Override
  public final void putDuration(int column, Duration value) {
    putLong(column, value.toNanos());
  }

  @Override
  public final void putBytes(int column, byte[] value) {
    set(column, value, PreparedStatement::setBytes);
  }

  @Override
  public final void putEnum(int column, Enum<?> value) {
    putString(column, value.name());
  }

  @Override
  public final <R> void putRecord(int column, R value, RecordCodec<R> codec) {
    putString(column, new KeyText<>(codec).write(value));
  }

  @Override
  public final void putRef(int column, Ref<?> value) {
    if (value.type().idFields().size() > 1) {
      putString(column, value.id());
      return;
    }
    offset += column;
    value.type().writeKey(value.key(), this);
    offset -= column;
  }
}
