package dev.headwater.connector;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;

/** A schema for people to read. */
final class SchemaText {
  private SchemaText() {}

  static String of(Schema schema) {
    StringBuilder text = new StringBuilder(schema.qualifiedName());
    for (EntityType<?> entity : schema.entities()) {
      text.append("\n  ").append(entity.name());
      text.append(schema.roots().contains(entity) ? " (root)" : "");
      for (Field<?, ?> field : entity.fields()) {
        text.append("\n    ").append(field.name()).append(": ").append(field.describeType());
        text.append(entity.idFields().contains(field) ? " (id)" : "");
      }
    }
    return text.toString();
  }
}
