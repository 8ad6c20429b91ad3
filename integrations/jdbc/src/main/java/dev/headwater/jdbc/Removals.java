package dev.headwater.jdbc;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Ref;
import dev.headwater.entity.RefField;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Removes entities, and finds those that nothing holds. */
final class Removals {
  private final Tables tables;

  Removals(Tables tables) {
    this.tables = tables;
  }

  <E> long remove(Transaction transaction, EntityType<E> type, List<Ref<E>> refs)
      throws SQLException {
    EntityTable<E> table = tables.of(type);
    long removed = 0;
    for (List<Ref<E>> some : Keys.chunks(refs)) {
      removed += delete(transaction, table.name(), table.key(), some);
      for (MemberTable<E, ?> collection : table.collections()) {
        delete(transaction, collection.name(), "\"parent\"", some);
        forgetTimes(transaction, collection, some);
      }
      for (MemberTable<?, ?> collection : tables.collectionsOf(type)) {
        delete(transaction, collection.name(), "\"member\"", some);
      }
    }
    return removed;
  }

  private static <E> int delete(
      Transaction transaction, String table, String column, List<Ref<E>> refs) throws SQLException {
    Prepared delete =
        transaction.prepare("DELETE FROM " + table + " WHERE " + Keys.in(column, refs.size()));
    Keys.bind(delete, 1, refs);
    return delete.update();
  }

  private static <E> void forgetTimes(
      Transaction transaction, MemberTable<E, ?> collection, List<Ref<E>> parents)
      throws SQLException {
    Prepared delete =
        transaction.prepare("DELETE FROM \"hw_collection\" WHERE \"field\" = ? AND \"parent\" = ?");
    for (Ref<E> parent : parents) {
      delete.bind().putString(1, collection.field().toString());
      delete.bind().putString(2, parent.id());
      delete.addBatch();
    }
    delete.executeBatch();
  }

  /** The entities of a type that are no member and no target of a reference. */
  <E> SqlText unheld(EntityType<E> type, int limit) {
    EntityTable<E> table = tables.of(type);
    List<String> holders = new ArrayList<>();
    tables.collectionsOf(type).forEach(c -> holders.add("SELECT \"member\" FROM " + c.name()));
    for (EntityTable<?> other : tables.all()) {
      for (FieldColumn<?, ?> column : other.columns()) {
        if (column.field() instanceof RefField<?, ?> ref && ref.target().equals(type)) {
          holders.add(references(other, column, other.equals(table)));
        }
      }
    }
    SqlText sql = new SqlText();
    sql.add("SELECT ");
    sql.add(String.join(", ", table.ids().stream().map(FieldColumn::name).toList()));
    sql.add(" FROM ").add(table.name());
    String before = " WHERE ";
    for (String holder : holders) {
      sql.add(before).add(table.key()).add(" NOT IN (").add(holder).add(")");
      before = " AND ";
    }
    return sql.add(" ORDER BY ")
        .add(EntityTable.NUMBER)
        .add(" LIMIT ?", (at, out) -> out.putInt(at, limit));
  }

  /** A reference of an entity to itself holds nothing. */
  private static String references(
      EntityTable<?> table, FieldColumn<?, ?> column, boolean ofOneType) {
    return "SELECT "
        + column.name()
        + " FROM "
        + table.name()
        + " WHERE "
        + column.name()
        + " IS NOT NULL"
        + (ofOneType ? " AND " + column.name() + " <> " + table.key() : "");
  }
}
