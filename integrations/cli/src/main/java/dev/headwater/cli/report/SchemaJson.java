package dev.headwater.cli.report;

import dev.headwater.connector.Schema;
import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.RefField;
import dev.headwater.entity.Scalar;
import dev.headwater.entity.ScalarField;
import dev.headwater.entity.StoredField;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A schema as one JSON object. */
public final class SchemaJson {
  private SchemaJson() {}

  /** Namespace, name, and the entities with their fields. */
  public static ObjectNode of(Schema schema) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("namespace", schema.namespace()).put("name", schema.name());
    ArrayNode entities = json.putArray("entities");
    for (EntityType<?> type : schema.entities()) {
      ObjectNode entity = entities.addObject().put("name", type.name());
      entity.put("root", schema.roots().contains(type));
      ArrayNode fields = entity.putArray("fields");
      type.fields().forEach(field -> write(field, fields.addObject()));
    }
    return json;
  }

  private static void write(Field<?, ?> field, ObjectNode json) {
    json.put("name", field.name());
    if (field instanceof ManyField<?, ?> many) {
      json.put("collection", many.target().name());
    } else if (field instanceof StoredField<?, ?> stored) {
      if (stored instanceof RefField<?, ?> reference) {
        json.put("reference", reference.target().name());
      } else if (stored instanceof ScalarField<?, ?> scalar) {
        json.put("type", scalar.scalar().name());
        write(scalar.scalar(), json);
      }
      json.put("nullable", stored.isNullable());
      json.put("id", field.owner().idFields().contains(field));
    }
  }

  /** Of an enum, its constants. */
  private static void write(Scalar<?> scalar, ObjectNode json) {
    if (scalar.kind() == Scalar.Kind.ENUM) {
      ArrayNode values = json.putArray("values");
      for (Object constant : scalar.javaType().getEnumConstants()) {
        values.add(((Enum<?>) constant).name());
      }
    }
  }
}
