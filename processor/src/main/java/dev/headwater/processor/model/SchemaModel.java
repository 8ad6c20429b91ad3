package dev.headwater.processor.model;

import java.util.List;

/**
 * What a connector is called and where it starts: all that its schema needs, and nothing that could
 * make it wait for generated code.
 */
public record SchemaModel(
    ClassId connector, boolean isPublic, String namespace, String name, List<ClassId> roots) {

  public SchemaModel {
    roots = List.copyOf(roots);
  }

  /** {@code GithubSchema}. */
  public ClassId id() {
    return connector.generated("Schema");
  }
}
