package dev.headwater.jdbc;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.Ref;
import dev.headwater.entity.StoredField;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.query.Query;
import dev.headwater.query.QueryPosition;
import dev.headwater.row.Row;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads entities and collections. */
final class Reads {
  private final Database database;
  private final Tables tables;

  Reads(Database database, Tables tables) {
    this.database = database;
    this.tables = tables;
  }

  <E> Optional<Row<E>> find(Ref<E> ref) {
    EntityTable<E> table = tables.of(ref.type());
    RowSelect<E> rows = new RowSelect<>(table);
    return database.read(
        "read " + ref,
        rows.sql() + " WHERE " + table.key() + " = ?",
        select -> {
          select.bind().putRef(1, ref);
          return select.first(in -> rows.read(in).row());
        });
  }

  <E> Optional<Instant> fieldTime(Ref<E> ref, Field<E, ?> field) {
    EntityTable<E> table = tables.of(ref.type());
    if (field instanceof ManyField<?, ?>) {
      return database.read(
          "read the time of " + field,
          "SELECT \"at\" FROM \"hw_collection\" WHERE \"field\" = ? AND \"parent\" = ?",
          select -> {
            select.bind().putString(1, field.toString());
            select.bind().putString(2, ref.id());
            return select.first(in -> Micros.toInstant(in.getLong(1)));
          });
    }
    FieldColumn<E, ?> column = table.column((StoredField<E, ?>) field);
    if (column.isId()) {
      return Optional.empty();
    }
    return database.read(
        "read the time of " + field,
        "SELECT "
            + column.time()
            + " FROM "
            + table.name()
            + " WHERE "
            + table.key()
            + " = ? AND "
            + column.time()
            + " IS NOT NULL",
        select -> {
          select.bind().putRef(1, ref);
          return select.first(in -> Micros.toInstant(in.getLong(1)));
        });
  }

  /** Something and its place in a list. */
  private record Placed<T>(long place, T item) {}

  <P, T> Page<Ref<T>> members(Ref<P> parent, ManyField<P, T> field, PageRequest page) {
    long start = start(page);
    return database.read(
        "read members of " + field,
        "SELECT \"hw_position\", \"member\" FROM "
            + tables.of(field).name()
            + " WHERE \"parent\" = ? AND \"hw_position\" > ? ORDER BY \"hw_position\" LIMIT ?",
        select -> {
          select.bind().putRef(1, parent);
          select.bind().putLong(2, start);
          select.bind().putLong(3, page.size() + 1L);
          return page(
              select.query(in -> new Placed<>(in.getLong(1), in.getRef(2, field.target()))),
              page.size(),
              start);
        });
  }

  <E> Page<Ref<E>> refs(EntityType<E> type, PageRequest page) {
    EntityTable<E> table = tables.of(type);
    long start = start(page);
    return database.read(
        "read the entities of " + type,
        "SELECT "
            + EntityTable.NUMBER
            + ", "
            + String.join(", ", table.ids().stream().map(FieldColumn::name).toList())
            + " FROM "
            + table.name()
            + " WHERE "
            + EntityTable.NUMBER
            + " > ? ORDER BY "
            + EntityTable.NUMBER
            + " LIMIT ?",
        select -> {
          select.bind().putLong(1, start);
          select.bind().putLong(2, page.size() + 1L);
          return page(
              select.query(in -> new Placed<>(in.getLong(1), RowSelect.ref(table, 2, in))),
              page.size(),
              start);
        });
  }

  /** The page from one item more than it has, if there is one. */
  private static <T> Page<T> page(List<Placed<T>> found, int size, long start) {
    List<Placed<T>> shown = found.subList(0, Math.min(found.size(), size));
    long end = shown.isEmpty() ? start : shown.get(shown.size() - 1).place();
    List<T> items = new ArrayList<>(shown.size());
    shown.forEach(placed -> items.add(placed.item()));
    return Page.of(items, found.size() > size, Long.toString(end));
  }

  private static long start(PageRequest page) {
    String cursor = page.cursor();
    if (cursor == null) {
      return 0;
    }
    try {
      long start = Long.parseLong(cursor);
      if (start >= 0) {
        return start;
      }
    } catch (NumberFormatException e) {
      throw unknown(cursor, e);
    }
    throw unknown(cursor, null);
  }

  private static HeadwaterException unknown(String cursor, @Nullable Throwable cause) {
    return new HeadwaterException(
        ErrorCode.INVALID_PAGING,
        "'" + cursor + "' is no cursor of this list; pass the cursor of the page before, or null",
        cause);
  }

  <E> List<Row<E>> query(Query<E> query) {
    List<Row<E>> rows = new ArrayList<>();
    numbered(query, null, query.limit()).forEach(found -> rows.add(found.row()));
    return rows;
  }

  <E> Page<Row<E>> query(Query<E> query, PageRequest page) {
    String cursor = page.cursor();
    QueryPosition after = cursor == null ? null : QueryPosition.parse(query, cursor);
    List<RowSelect.Numbered<E>> found = numbered(query, after, page.size() + 1L);
    String next = cursor;
    List<Row<E>> rows = new ArrayList<>();
    for (RowSelect.Numbered<E> row : found.subList(0, Math.min(found.size(), page.size()))) {
      rows.add(row.row());
      next = QueryPosition.of(query, row.row(), row.number()).cursor(query);
    }
    return Page.of(rows, found.size() > page.size(), next);
  }

  private <E> List<RowSelect.Numbered<E>> numbered(
      Query<E> query, @Nullable QueryPosition after, long limit) {
    EntityTable<E> table = tables.of(query.type());
    RowSelect<E> rows = new RowSelect<>(table);
    SqlText sql = new QuerySql<>(table, database.dialect(), query).rows(rows, after, limit);
    return database.read(
        "query " + query.type(),
        sql.text(),
        select -> {
          sql.bind(select);
          return select.query(rows::read);
        });
  }

  long count(EntityType<?> type) {
    return database.read(
        "count " + type,
        "SELECT count(*) FROM " + tables.of(type).name(),
        select -> select.first(in -> in.getLong(1)).orElse(0L));
  }
}
