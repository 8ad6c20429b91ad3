package dev.headwater.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** Binds values to the parameters of a statement, which are numbered from 1. */
abstract class StatementWriter extends ColumnWriter {
  private final PreparedStatement statement;

  StatementWriter(PreparedStatement statement) {
    this.statement = statement;
  }

  /** Sets one parameter. */
  interface Setter<V> {
    void set(PreparedStatement statement, int parameter, V value) throws SQLException;
  }

  final <V> void set(int column, V value, Setter<V> setter) {
    try {
      setter.set(statement, at(column), value);
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
      statement.setShort(at(column), value);
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  @Override
  public final void putInt(int column, int value) {
    try {
      statement.setInt(at(column), value);
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  @Override
  public final void putLong(int column, long value) {
    try {
      statement.setLong(at(column), value);
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  @Override
  public final void putString(int column, String value) {
    set(column, value, PreparedStatement::setString);
  }

  @Override
  public final void putBytes(int column, byte[] value) {
    set(column, value, PreparedStatement::setBytes);
  }

  /** Sets an array, which is one value of the database. */
  final void putArray(int column, @Nullable Object[] values) {
    set(column, values, PreparedStatement::setObject);
  }
}
