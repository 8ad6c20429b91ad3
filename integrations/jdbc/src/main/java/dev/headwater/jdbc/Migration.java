package dev.headwater.jdbc;

import dev.headwater.entity.Field;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.Scalar;
import dev.headwater.entity.StoredField;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Brings a database to what the entity types are now. New entities, fields and collections are
 * added; anything else that has changed is an error that lists all of it, and changes nothing.
 */
final class Migration {
  private final Transaction transaction;
  private final Dialect dialect;
  private final List<String> problems = new ArrayList<>();

  private Migration(Transaction transaction, Dialect dialect) {
    this.transaction = transaction;
    this.dialect = dialect;
  }

  /**
   * Migrates all tables.
   *
   * @throws HeadwaterException HW743 if a change is not an addition
   */
  static void run(Transaction transaction, Dialect dialect, Tables tables) throws SQLException {
    new Migration(transaction, dialect).run(tables);
  }

  private void run(Tables tables) throws SQLException {
    ownTables();
    List<String> additions = new ArrayList<>();
    for (EntityTable<?> table : tables.all()) {
      additions.addAll(entity(table));
    }
    if (!problems.isEmpty()) {
      throw new HeadwaterException(
          ErrorCode.DATABASE_INCOMPATIBLE,
          "the database was written for other entities: "
              + String.join("; ", problems)
              + ". Give what has changed another name, or sync into a new database");
    }
    for (String addition : additions) {
      transaction.execute(addition);
    }
  }

  private void ownTables() throws SQLException {
    transaction.execute(OwnTables.STORE);
    List<Integer> versions =
        transaction.prepare("SELECT \"version\" FROM \"hw_store\"").query(row -> row.getInt(1));
    if (versions.isEmpty()) {
      for (String definition : OwnTables.definitions(dialect)) {
        transaction.execute(definition);
      }
      transaction.execute("INSERT INTO \"hw_store\" VALUES (" + OwnTables.VERSION + ", 0)");
    } else if (versions.get(0) != OwnTables.VERSION) {
      throw new HeadwaterException(
          ErrorCode.DATABASE_INCOMPATIBLE,
          "the database has version "
              + versions.get(0)
              + " of Headwater's tables, this is version "
              + OwnTables.VERSION
              + "; use the Headwater that wrote it, or sync into a new database");
    }
  }

  private <E> List<String> entity(EntityTable<E> table) throws SQLException {
    Map<String, String> known = known(table.type().name());
    List<String> additions = new ArrayList<>();
    if (known.isEmpty()) {
      additions.add(create(table));
    }
    for (Field<E, ?> field : table.type().fields()) {
      String kind = Kinds.describe(field);
      String before = known.get(field.name());
      if (before == null) {
        additions.addAll(add(table, field, known.isEmpty()));
        remember(field, kind);
      } else if (!before.equals(kind)) {
        problems.add(field + " is " + kind + ", but was " + before);
      }
    }
    known.forEach((field, kind) -> checkGone(table, field, kind));
    return additions;
  }

  /** A field that is no more stays in the database, unless it was an id. */
  private void checkGone(EntityTable<?> table, String field, String kind) {
    boolean gone = table.type().fields().stream().noneMatch(f -> f.name().equals(field));
    if (gone && kind.contains(" ID ")) {
      problems.add(table.type() + "." + field + " is no id any more");
    }
  }

  private <E> List<String> add(EntityTable<E> table, Field<E, ?> field, boolean created) {
    if (field instanceof ManyField<?, ?>) {
      List<String> additions = new ArrayList<>();
      for (MemberTable<E, ?> collection : table.collections()) {
        if (collection.field().equals(field)) {
          additions.add(collection.definition(dialect));
          additions.add(collection.index());
        }
      }
      return additions;
    }
    if (created) {
      return List.of();
    }
    return addColumns(table, (StoredField<E, ?>) field);
  }

  private <E> List<String> addColumns(EntityTable<E> table, StoredField<E, ?> field) {
    FieldColumn<E, ?> column = table.column(field);
    if (column.isId()) {
      problems.add(field + " is an id now");
      return List.of();
    }
    String alter = "ALTER TABLE " + table.name() + " ADD COLUMN ";
    return List.of(
        alter + column.name() + " " + dialect.type(column.kind()),
        alter + column.time() + " " + dialect.type(Scalar.Kind.LONG));
  }

  private String create(EntityTable<?> table) {
    return table.definition(dialect).entrySet().stream()
        .map(column -> column.getKey() + " " + column.getValue())
        .collect(
            Collectors.joining(
                ", ", "CREATE TABLE " + table.name() + " (", ", UNIQUE (" + table.key() + "))"));
  }

  private Map<String, String> known(String entity) throws SQLException {
    Map<String, String> known = new HashMap<>();
    Prepared select =
        transaction.prepare("SELECT \"field\", \"kind\" FROM \"hw_field\" WHERE \"entity\" = ?");
    select.bind().putString(1, entity);
    select.query(row -> known.put(row.getString(1), row.getString(2)));
    return known;
  }

  private void remember(Field<?, ?> field, String kind) throws SQLException {
    Prepared insert = transaction.prepare("INSERT INTO \"hw_field\" VALUES (?, ?, ?)");
    insert.bind().putString(1, field.owner().name());
    insert.bind().putString(2, field.name());
    insert.bind().putString(3, kind);
    insert.update();
  }
}
