package dev.headwater.processor.write;

import dev.headwater.processor.model.ClientField;
import dev.headwater.processor.model.ClientShape;
import java.util.List;
import java.util.stream.Collectors;

/** Shapes as types of TypeScript. */
final class ClientText {
  private ClientText() {}

  static String of(ClientShape shape) {
    if (shape instanceof ClientShape.Plain plain) {
      return plain.name();
    }
    if (shape instanceof ClientShape.Literals literals) {
      return literals.values().isEmpty()
          ? "never"
          : literals.values().stream().map(ClientText::quoted).collect(Collectors.joining(" | "));
    }
    if (shape instanceof ClientShape.Items items) {
      return "Array<" + of(items.item()) + ">";
    }
    if (shape instanceof ClientShape.Related related) {
      return related.many() ? "Array<" + related.type() + ">" : related.type();
    }
    return object(((ClientShape.Fields) shape).fields());
  }

  private static String object(List<ClientField> fields) {
    return fields.isEmpty()
        ? "Record<never, never>"
        : fields.stream().map(ClientText::field).collect(Collectors.joining("; ", "{ ", " }"));
  }

  /** {@code bio: string | null}. */
  static String field(ClientField field) {
    return key(field.name())
        + (field.optional() ? "?: " : ": ")
        + of(field.shape())
        + (field.nullable() && !field.shape().equals(ClientShape.ANY) ? " | null" : "");
  }

  /** A name as the key of an object: quoted unless it is a word. */
  static String key(String name) {
    return name.matches("[A-Za-z_$][A-Za-z0-9_$]*") ? name : quoted(name);
  }

  static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
