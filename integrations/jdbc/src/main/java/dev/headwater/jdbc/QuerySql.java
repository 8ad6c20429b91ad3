package dev.headwater.jdbc;

import dev.headwater.query.Order;
import dev.headwater.query.Query;
import dev.headwater.query.QueryPosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes queries as SQL. */
final class QuerySql<E> {
  private final EntityTable<E> table;
  private final Dialect dialect;
  private final Query<E> query;
  private final SqlText sql = new SqlText();

  QuerySql(EntityTable<E> table, Dialect dialect, Query<E> query) {
    this.table = table;
    this.dialect = dialect;
    this.query = query;
  }

  /** The rows behind a position, or all, in the query's order, and at most so many. */
  SqlText rows(RowSelect<E> select, @Nullable QueryPosition after, long limit) {
    sql.add(select.sql()).add(" WHERE ");
    new ConditionSql<>(table, dialect, sql).write(query.where());
    if (after != null) {
      sql.add(" AND (");
      beyond(after);
      sql.add(")");
    }
    sql.add(" ORDER BY ");
    for (Order<E> order : query.orderBy()) {
      sql.add(expression(order))
          .add(ascending(order) ? " ASC NULLS LAST, " : " DESC NULLS FIRST, ");
    }
    return sql.add(EntityTable.NUMBER).add(" LIMIT ?", (at, out) -> out.putLong(at, limit));
  }

  /** For each order: equal in all before it, and beyond in it; or equal in all, and later. */
  private void beyond(QueryPosition after) {
    List<Order<E>> orders = query.orderBy();
    for (int i = 0; i < orders.size(); i++) {
      sql.add("(");
      for (int j = 0; j < i; j++) {
        equal(orders.get(j), after.values().get(j));
        sql.add(" AND ");
      }
      beyond(orders.get(i), after.values().get(i));
      sql.add(") OR ");
    }
    sql.add("(");
    for (int j = 0; j < orders.size(); j++) {
      equal(orders.get(j), after.values().get(j));
      sql.add(" AND ");
    }
    sql.add(EntityTable.NUMBER + " > ?)", (at, out) -> out.putLong(at, after.number()));
  }

  private void equal(Order<E> order, @Nullable Object value) {
    if (value == null) {
      sql.add(expression(order)).add(" IS NULL");
    } else {
      compare(order, " = ?", value);
    }
  }

  private void beyond(Order<E> order, @Nullable Object value) {
    if (value == null) {
      sql.add(ascending(order) ? "1 = 0" : expression(order) + " IS NOT NULL");
    } else if (ascending(order)) {
      sql.add("(");
      compare(order, " > ?", value);
      sql.add(" OR " + expression(order) + " IS NULL)");
    } else {
      compare(order, " < ?", value);
    }
  }

  private void compare(Order<E> order, String operator, Object value) {
    FieldColumn<E, ?> column = table.column(order.field());
    sql.add(expression(order) + operator, (at, out) -> Ordinals.bind(column, value, at, out));
  }

  private String expression(Order<E> order) {
    return Ordinals.expression(table.column(order.field()), dialect);
  }

  private static boolean ascending(Order<?> order) {
    return order.direction() == Order.Direction.ASCENDING;
  }
}
