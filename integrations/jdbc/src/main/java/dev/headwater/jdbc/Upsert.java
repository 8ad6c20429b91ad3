package dev.headwater.jdbc;

import dev.headwater.row.Row;
import java.sql.SQLException;
import java.util.List;

/** Writes rows of a shape. */
interface Upsert<E> {
  void write(Transaction transaction, List<Row<E>> rows, Stamp stamp) throws SQLException;
}
