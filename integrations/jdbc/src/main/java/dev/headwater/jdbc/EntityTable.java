package dev.headwater.jdbc;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.Scalar;
import dev.headwater.entity.StoredField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of an entity type: its number in the order of first commits, the run that wrote it
 * last, its key if that is no single field, and two columns for each field. Immutable.
 *
 * @param name the table's name, quoted
 * @param key the column that identifies an entity, quoted
 */
record EntityTable<E>(
    EntityType<E> type,
    String name,
    String key,
    List<FieldColumn<E, ?>> columns,
    List<MemberTable<E, ?>> collections) {
  /** The column of an entity's number. */
  static final String NUMBER = "\"hw_number\"";

  /** The column of the run that wrote an entity last. */
  static final String RUN = "\"hw_run\"";

  /** The column of a key that is no single field. */
  static final String KEY = "\"hw_key\"";

  static <E> EntityTable<E> of(EntityType<E> type, Map<String, String> tables) {
    String name = SqlNames.claim(tables, type.name(), "entity " + type);
    Map<String, String> taken = new HashMap<>();
    List<FieldColumn<E, ?>> columns = new ArrayList<>();
    for (StoredField<E, ?> field : type.columns()) {
      columns.add(FieldColumn.of(field, SqlNames.claim(taken, field.name(), "field " + field)));
    }
    List<MemberTable<E, ?>> collections = new ArrayList<>();
    for (ManyField<E, ?> field : type.collections()) {
      collections.add(MemberTable.of(field, name, tables));
    }
    return new EntityTable<>(type, SqlNames.quoted(name), key(type, columns), columns, collections);
  }

  private static <E> String key(EntityType<E> type, List<FieldColumn<E, ?>> columns) {
    return type.idFields().size() > 1 ? KEY : columns.get(type.idFields().get(0).column()).name();
  }

  boolean hasKeyColumn() {
    return key.equals(KEY);
  }

  Scalar.Kind keyKind() {
    return Kinds.ofKey(type);
  }

  /** The columns that are no id. */
  List<FieldColumn<E, ?>> values() {
    return columns.stream().filter(column -> !column.isId()).toList();
  }

  /** The columns of the id fields, in their order. */
  List<FieldColumn<E, ?>> ids() {
    List<FieldColumn<E, ?>> ids = new ArrayList<>();
    type.idFields().forEach(id -> ids.add(columns.get(id.column())));
    return ids;
  }

  FieldColumn<E, ?> column(StoredField<E, ?> field) {
    return columns.get(field.column());
  }

  /** The names of all columns and their types, in order. */
  Map<String, String> definition(Dialect dialect) {
    Map<String, String> definition = new LinkedHashMap<>();
    definition.put(NUMBER, dialect.type(Scalar.Kind.LONG) + " PRIMARY KEY");
    definition.put(RUN, dialect.type(Scalar.Kind.LONG) + " NOT NULL");
    ids().forEach(id -> definition.put(id.name(), dialect.type(id.kind()) + " NOT NULL"));
    if (hasKeyColumn()) {
      definition.put(KEY, dialect.type(Scalar.Kind.STRING) + " NOT NULL");
    }
    values().forEach(value -> definition.put(value.name(), dialect.type(value.kind())));
    values().forEach(value -> definition.put(value.time(), dialect.type(Scalar.Kind.LONG)));
    return definition;
  }
}
