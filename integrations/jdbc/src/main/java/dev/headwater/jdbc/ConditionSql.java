package dev.headwater.jdbc;

import dev.headwater.query.Condition;
import java.util.List;

/** Writes conditions as SQL in which nothing is unknown: null is compared to nothing. */
final class ConditionSql<E> {
  private final EntityTable<E> table;
  private final Dialect dialect;
  private final SqlText sql;

  ConditionSql(EntityTable<E> table, Dialect dialect, SqlText sql) {
    this.table = table;
    this.dialect = dialect;
    this.sql = sql;
  }

  void write(Condition<E> condition) {
    if (condition instanceof Condition.Equal<E, ?> equal) {
      equal(table.column(equal.field()), equal.value());
    } else if (condition instanceof Condition.Comparing<E, ?> comparing) {
      comparing(comparing);
    } else if (condition instanceof Condition.In<E, ?> in) {
      in(in);
    } else if (condition instanceof Condition.IsNull<E> isNull) {
      sql.add(table.column(isNull.field()).name()).add(" IS NULL");
    } else if (condition instanceof Condition.Contains<E> contains) {
      String column = table.column(contains.field()).name();
      sql.add(
          "(" + dialect.contains(column) + ") IS TRUE",
          (at, out) -> out.putString(at, contains.part()));
    } else if (condition instanceof Condition.Not<E> not) {
      sql.add("NOT (");
      write(not.condition());
      sql.add(")");
    } else if (condition instanceof Condition.And<E> and) {
      joined(and.conditions(), " AND ", "1 = 1");
    } else {
      joined(((Condition.Or<E>) condition).conditions(), " OR ", "1 = 0");
    }
  }

  private void equal(FieldColumn<E, ?> column, Object value) {
    sql.add(
        "(" + Ordinals.expression(column, dialect) + " = ?) IS TRUE",
        (at, out) -> Ordinals.bind(column, value, at, out));
  }

  private void comparing(Condition.Comparing<E, ?> comparing) {
    FieldColumn<E, ?> column = table.column(comparing.field());
    String operator =
        switch (comparing.op()) {
          case LESS -> "<";
          case AT_MOST -> "<=";
          case GREATER -> ">";
          case AT_LEAST -> ">=";
        };
    sql.add(
        "(" + Ordinals.expression(column, dialect) + " " + operator + " ?) IS TRUE",
        (at, out) -> Ordinals.bind(column, comparing.value(), at, out));
  }

  private <V> void in(Condition.In<E, V> in) {
    if (in.values().isEmpty()) {
      sql.add("1 = 0");
      return;
    }
    FieldColumn<E, ?> column = table.column(in.field());
    sql.add("(" + Ordinals.expression(column, dialect) + " IN (");
    String separator = "";
    for (V value : in.values()) {
      sql.add(separator + "?", (at, out) -> Ordinals.bind(column, value, at, out));
      separator = ", ";
    }
    sql.add(")) IS TRUE");
  }

  private void joined(List<Condition<E>> conditions, String operator, String ofNone) {
    if (conditions.isEmpty()) {
      sql.add(ofNone);
      return;
    }
    String before = "(";
    for (Condition<E> condition : conditions) {
      sql.add(before);
      write(condition);
      before = operator;
    }
    sql.add(")");
  }
}
