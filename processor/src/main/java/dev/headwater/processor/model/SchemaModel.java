package dev.headwater.processor.model;

import java.util.List;
import java.util.Set;

/**
 * What a connector is called and where it starts: all that its schema needs, and nothing that could
 * make it wait for generated code.
 *
 * @param warnings the lint that generated code must suppress, since it uses what the user wrote
 */
public record SchemaModel(
    ClassId connector,
    boolean isPublic,
    String namespace,
    String name,
    List<ClassId> roots,
    Set<String> warnings) {

  public SchemaModel {
    roots = List.copyOf(roots);
    warnings = Set.copyOf(warnings);
  }

  /** {@code GithubSchema}. */
  public ClassId id() {
    return connector.generated("Schema");
  }
}
