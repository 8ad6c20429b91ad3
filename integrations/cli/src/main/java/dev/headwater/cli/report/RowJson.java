package dev.headwater.cli.report;

import dev.headwater.entity.StoredField;
import dev.headwater.row.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A row as a JSON object. */
public final class RowJson {
  private RowJson() {}

  /** These fields of a row, without those that are not set. */
  public static <E> ObjectNode of(Row<E> row, List<StoredField<E, ?>> fields) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    put(row, fields, json);
    return json;
  }

  static <E> void put(Row<E> row, List<StoredField<E, ?>> fields, ObjectNode json) {
    for (StoredField<E, ?> field : fields) {
      if (row.isSet(field)) {
        put(json, field.name(), row.get(field));
      }
    }
  }

  private static void put(ObjectNode json, String name, @Nullable Object value) {
    if (value == null) {
      json.putNull(name);
    } else if (value instanceof Boolean bool) {
      json.put(name, bool);
    } else if (value instanceof Double || value instanceof Float) {
      json.put(name, ((Number) value).doubleValue());
    } else if (FieldValue.isWhole(value)) {
      json.put(name, ((Number) value).longValue());
    } else {
      json.put(name, FieldValue.text(value));
    }
  }
}
