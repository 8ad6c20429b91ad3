package dev.headwater.processor.write;

import dev.headwater.processor.model.ApiMethod.Kind;
import dev.headwater.processor.model.ClientModel;
import dev.headwater.processor.model.ClientModel.ClientOperation;
import dev.headwater.processor.model.ClientModel.ClientType;
import dev.headwater.processor.model.ClientShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code social.ts}: the types of an API for a client of {@code @nkzw/fate} 1.3, and {@code
 * createFateClient}, in the form of the file that fate's own generator writes for a server in Node.
 */
public final class ClientFile {
  private final ClientModel client;

  /** The names of inputs that are records, by the operations that take them. */
  private final Map<ClientOperation, String> inputs = new LinkedHashMap<>();

  private ClientFile(ClientModel client) {
    this.client = client;
    nameInputs();
  }

  /** The file of an API. */
  public static TextFile write(ClientModel client) {
    return new TextFile(client.file(), new ClientFile(client).text());
  }

  /** One name for each shape; a name that is taken has something behind it. */
  private void nameInputs() {
    Set<String> taken = new HashSet<>(ClientTemplate.NAMES);
    client.types().forEach(type -> taken.add(type.name()));
    Names names = new Names(taken);
    Map<ClientShape, String> named = new LinkedHashMap<>();
    for (ClientOperation operation : client.operations()) {
      operation
          .inputName()
          .ifPresent(
              wanted ->
                  inputs.put(
                      operation,
                      named.computeIfAbsent(operation.input(), shape -> names.take(wanted))));
    }
  }

  private String text() {
    StringBuilder out = new StringBuilder(4096);
    out.append("// What ")
        .append(client.api().id())
        .append(" serves, for a client of @nkzw/fate 1.3. Written by Headwater; do not edit.\n")
        .append(ClientTemplate.IMPORTS);
    client.types().forEach(type -> out.append(type(type)));
    Set<String> declared = new HashSet<>();
    inputs.forEach(
        (operation, name) -> {
          if (declared.add(name)) {
            out.append("\nexport type ").append(name).append(" = ");
            out.append(ClientText.of(operation.input())).append(";\n");
          }
        });
    return out.append(api())
        .append(constant("mutations", mutations()))
        .append(constant("roots", ClientRoots.of(client)))
        .append("\nconst hydrationScope = ")
        .append(ClientText.quoted(client.api().id().qualifiedName()))
        .append(";\n")
        .append(ClientTemplate.CLIENT.replace("TYPES", types()))
        .toString();
  }

  private static String type(ClientType type) {
    return "\nexport type "
        + type.name()
        + " = {\n  __typename: "
        + ClientText.quoted(type.name())
        + ";\n"
        + lines(type.fields().stream().map(field -> ClientText.field(field) + ";"), 2)
        + "};\n";
  }

  /** What each operation takes and gives. */
  private String api() {
    StringBuilder out = new StringBuilder("\nexport type FateAPI = {\n");
    for (Kind kind : List.of(Kind.LIST, Kind.QUERY, Kind.MUTATION)) {
      String name = kind == Kind.QUERY ? "queries" : kind.word() + "s";
      Stream<String> entries =
          client.operations().stream()
              .filter(operation -> operation.kind() == kind)
              .map(each -> entry(each, kind == Kind.MUTATION ? "input" : "args"));
      out.append("  ").append(name).append(": {\n").append(lines(entries, 4)).append("  };\n");
    }
    return out.append("};\n").toString();
  }

  private String entry(ClientOperation operation, String takes) {
    return "%s: { %s: %s; output: %s };"
        .formatted(
            ClientText.quoted(operation.name().value()),
            takes,
            input(operation),
            ClientRoots.output(operation));
  }

  private String input(ClientOperation operation) {
    String name = inputs.get(operation);
    return name == null ? ClientText.of(operation.input()) : name;
  }

  private List<String> mutations() {
    List<String> lines = new ArrayList<>();
    for (ClientOperation each : client.operations()) {
      if (each.kind() == Kind.MUTATION) {
        String key = ClientText.quoted(each.name().value());
        String type = ClientText.quoted(ClientRoots.typeName(each));
        String entity = each.type().orElseGet(() -> "{ __typename: " + type + " }");
        lines.add("%s: mutation<".formatted(key));
        lines.add("  " + entity + ",");
        lines.add("  FateAPI['mutations'][%s]['input'],".formatted(key));
        lines.add("  FateAPI['mutations'][%s]['output']".formatted(key));
        lines.add(">(%s),".formatted(type));
      }
    }
    return lines;
  }

  /** What the client's cache must know of the types: which fields lead to which others. */
  private String types() {
    StringBuilder out = new StringBuilder("[\n");
    for (ClientType type : client.types()) {
      List<String> fields =
          type.fields().stream()
              .filter(field -> field.shape() instanceof ClientShape.Related)
              .map(
                  field -> {
                    var related = (ClientShape.Related) field.shape();
                    String verb = related.many() ? "listOf" : "type";
                    String name = ClientText.quoted(related.type());
                    return ClientText.key(field.name()) + ": { " + verb + ": " + name + " },";
                  })
              .toList();
      out.append("      {\n");
      if (!fields.isEmpty()) {
        out.append("        fields: {\n").append(lines(fields.stream(), 10)).append("        },\n");
      }
      out.append("        type: ").append(ClientText.quoted(type.name())).append(",\n      },\n");
    }
    return out.append("    ]").toString();
  }

  private static String constant(String name, List<String> lines) {
    return "\nconst " + name + " = {\n" + lines(lines.stream(), 2) + "} as const;\n";
  }

  private static String lines(Stream<String> lines, int indent) {
    StringBuilder out = new StringBuilder();
    lines.forEach(line -> out.append(" ".repeat(indent)).append(line).append('\n'));
    return out.toString();
  }
}
