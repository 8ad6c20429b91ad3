package dev.headwater.connector;

import dev.headwater.entity.EntityType;
import dev.headwater.error.HeadwaterException;
import java.util.List;

/**
 * What a connector is called and which entities it has. Immutable; prints as a readable list.
 *
 * @param namespace who the connector belongs to
 * @param name the connector's name, unique in its namespace
 * @param roots the entities a sync can start from
 * @param entities all entities that can be reached from the roots, in the order of discovery
 */
public record Schema(
    String namespace, String name, List<EntityType<?>> roots, List<EntityType<?>> entities) {

  /** Copies the lists. */
  public Schema {
    roots = List.copyOf(roots);
    entities = List.copyOf(entities);
  }

  /**
   * The schema of the entities that the roots lead to through references and collections.
   *
   * @throws HeadwaterException HW801 if two of them have one name
   */
  public static Schema of(String namespace, String name, EntityType<?>... roots) {
    List<EntityType<?>> entities = Reachable.from(List.of(roots));
    Named.index("entities", entities, EntityType::name);
    return new Schema(namespace, name, List.of(roots), entities);
  }

  /** Namespace and name, {@code github/issue-tracker}. */
  public String qualifiedName() {
    return namespace + "/" + name;
  }

  /**
   * An entity by its name.
   *
   * @throws HeadwaterException HW802 if there is none
   */
  public EntityType<?> entity(String entity) {
    return Named.get(
        "entity", entity, Named.index("entities", entities, EntityType::name), title());
  }

  private String title() {
    return "schema " + qualifiedName();
  }

  /** The name, and below it each entity with its fields. */
  @Override
  public String toString() {
    return SchemaText.of(this);
  }
}
