package dev.headwater.jdbc;

import dev.headwater.entity.Field;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.Ref;
import dev.headwater.entity.StoredField;
import java.sql.SQLException;

/**
 * Invalidates the times of one field.
 *
 * @param update sets the time of all entities for which the field is set
 * @param key the column that identifies an entity; for a collection, as text
 */
record FieldTimes(String update, String key, boolean collection) {

  static FieldTimes of(Field<?, ?> field, Tables tables) {
    if (field instanceof ManyField<?, ?>) {
      return new FieldTimes(
          "UPDATE \"hw_collection\" SET \"at\" = 0 WHERE \"field\" = '"
              + field.toString().replace("'", "''")
              + "'",
          "\"parent\"",
          true);
    }
    return ofStored((StoredField<?, ?>) field, tables);
  }

  private static <E> FieldTimes ofStored(StoredField<E, ?> field, Tables tables) {
    EntityTable<E> table = tables.of(field.owner());
    FieldColumn<E, ?> column = table.column(field);
    // An id field has no time to be invalidated.
    String time = column.isId() ? EntityTable.NUMBER : column.time();
    String value = column.isId() ? EntityTable.NUMBER : "0";
    return new FieldTimes(
        "UPDATE "
            + table.name()
            + " SET "
            + time
            + " = "
            + value
            + " WHERE "
            + time
            + " IS NOT NULL",
        table.key(),
        false);
  }

  int invalidate(Transaction transaction) throws SQLException {
    return transaction.prepare(update).update();
  }

  int invalidate(Transaction transaction, Ref<?> ref) throws SQLException {
    Prepared one = transaction.prepare(update + " AND " + key + " = ?");
    if (collection) {
      one.bind().putString(1, ref.id());
    } else {
      one.bind().putRef(1, ref);
    }
    return one.update();
  }
}
