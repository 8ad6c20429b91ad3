package dev.headwater.processor.write;

import dev.headwater.processor.model.ApiMethod.Kind;
import dev.headwater.processor.model.ClientModel;
import dev.headwater.processor.model.ClientModel.ClientOperation;
import dev.headwater.processor.model.ClientModel.ClientType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a client may request: rows of each type by their ids under its name, lists, and queries. A
 * name may stand for several of these, as far as they are of one type.
 */
final class ClientRoots {
  private ClientRoots() {}

  static List<String> of(ClientModel client) {
    Map<String, String> roots = new TreeMap<>();
    for (ClientOperation operation : client.operations()) {
      if (operation.kind() != Kind.MUTATION) {
        operation
            .type()
            .ifPresent(
                type -> roots.putIfAbsent(operation.name().value(), root(output(operation), type)));
      }
    }
    for (ClientType type : client.types()) {
      String name = type.name();
      String key = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
      roots.putIfAbsent(key, root("Array<" + name + ">", name));
    }
    List<String> lines = new ArrayList<>();
    roots.forEach((name, root) -> lines.add(ClientText.quoted(name) + ": " + root + ","));
    return lines;
  }

  private static String root(String output, String type) {
    String name = ClientText.quoted(type);
    return "clientRoot<%s, %s>(%s)".formatted(output, name, name);
  }

  /** The type of what an operation gives. */
  static String output(ClientOperation operation) {
    String type = operation.type().orElse("unknown");
    return switch (operation.result()) {
      case ROW -> type;
      case NULLABLE_ROW -> type + " | null";
      case ROWS -> "Array<" + type + ">";
      case PAGE -> "FatePage<" + type + ">";
      case ANY -> "unknown";
    };
  }

  /** The name of that type, as the manifest has it. */
  static String typeName(ClientOperation operation) {
    String other = operation.other().isEmpty() ? "Unknown" : operation.other();
    return operation.type().orElse(other);
  }
}
