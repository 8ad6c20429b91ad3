package dev.headwater.jdbc;

import dev.headwater.entity.Ref;
import dev.headwater.row.ArrayRow;

/** A row as it is read from a table. */
final class StoredRow<E> extends ArrayRow<E> {
  StoredRow(Ref<E> ref) {
    super(ref);
  }

  /** Sets a field to what its column holds. */
  <V> void read(FieldColumn<E, V> column, int at, ResultReader in) {
    put(column.field(), column.field().read(at, in));
  }
}
