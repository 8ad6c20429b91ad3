package dev.headwater.jdbc;

import dev.headwater.entity.Ref;
import dev.headwater.row.Row;
import dev.headwater.store.Membership;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Statements of many rows, in SQLite, where parameters have numbers: whatever is the same in all
 * rows is bound once. Not thread-safe.
 */
final class ValuesWrites implements BulkWrites {
  /** The number before that of the first row, the run, and the time; then those of the rows. */
  private static final int SHARED = 3;

  private final Map<String, RowStatements> appends = new HashMap<>();

  @Override
  public <E> Upsert<E> upsert(UpsertShape<E> shape) {
    RowStatements statements = new RowStatements(shape.own(), rows -> sql(shape, rows));
    return (transaction, rows, stamp) -> {
      long before = stamp.before();
      for (List<Row<E>> part : statements.parts(rows)) {
        Prepared statement = transaction.prepare(statements.sql(part));
        bind(statement.bind(), new Stamp(before, stamp.run(), stamp.at()));
        int next = SHARED + 1;
        for (Row<E> row : part) {
          shape.write(row, next, statement.bind());
          next += shape.own();
        }
        statement.update();
        before += part.size();
      }
    };
  }

  private static void bind(StatementWriter out, Stamp stamp) {
    out.putLong(1, stamp.before());
    out.putLong(2, stamp.run());
    out.putLong(3, stamp.at());
  }

  private static String sql(UpsertShape<?> shape, int rows) {
    String times = ", ?3".repeat(shape.values().size());
    return "INSERT INTO "
        + shape.table().name()
        + " ("
        + shape.columns()
        + ") VALUES "
        + IntStream.range(0, rows)
            .mapToObj(row -> "(?1 + " + (row + 1) + ", ?2" + own(row, shape.own()) + times + ")")
            .collect(Collectors.joining(", "))
        + shape.onConflict();
  }

  /** The parameters of a row. */
  private static String own(int row, int own) {
    return IntStream.rangeClosed(1, own)
        .mapToObj(i -> ", ?" + (SHARED + row * own + i))
        .collect(Collectors.joining());
  }

  @Override
  public <P, T> void append(
      Transaction transaction, MemberTable<P, T> table, Membership<P, T> membership, Stamp stamp)
      throws SQLException {
    RowStatements statements =
        appends.computeIfAbsent(
            table.name(), name -> new RowStatements(1, rows -> sql(table, rows)));
    long before = stamp.before();
    for (List<Ref<T>> part : statements.parts(membership.members())) {
      Prepared statement = transaction.prepare(statements.sql(part));
      StatementWriter out = statement.bind();
      out.putLong(1, before);
      out.putLong(2, stamp.run());
      out.putRef(3, membership.parent());
      int next = SHARED + 1;
      for (Ref<T> member : part) {
        out.putRef(next++, member);
      }
      statement.update();
      before += part.size();
    }
  }

  private static String sql(MemberTable<?, ?> table, int rows) {
    return "INSERT INTO "
        + table.name()
        + " (\"parent\", \"member\", \"hw_position\", \"hw_run\") VALUES "
        + IntStream.range(0, rows)
            .mapToObj(row -> "(?3" + own(row, 1) + ", ?1 + " + (row + 1) + ", ?2)")
            .collect(Collectors.joining(", "))
        + MemberTable.ON_CONFLICT;
  }
}
