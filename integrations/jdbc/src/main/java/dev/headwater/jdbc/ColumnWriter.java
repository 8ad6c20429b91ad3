package dev.headwater.jdbc;

import dev.headwater.entity.KeyText;
import dev.headwater.entity.Ref;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowWriter;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * Writes one field as one column: a record, and the key of an entity with several id fields, is
 * text. Kinds that databases keep differently are left to those who know the database.
 */
abstract class ColumnWriter implements RowWriter {
  /** What is added to the number of a column: where a key is, whose columns start from 0. */
  private int offset;

  /** The column that is meant by the number of one. */
  final int at(int column) {
    return offset + column;
  }

  @Override
  public final void putChar(int column, char value) {
    putString(column, Character.toString(value));
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
