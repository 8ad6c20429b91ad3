package dev.headwater.connector;

import dev.headwater.entity.EntityType;
import dev.headwater.error.HeadwaterException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The entities and schemas of a module, by name. A generated class per module holds one; an
 * application of several modules composes theirs. Immutable and thread-safe.
 */
public final class Registry {
  private final Map<String, EntityType<?>> entities;
  private final Map<String, Schema> schemas;

  private Registry(List<EntityType<?>> entities, List<Schema> schemas) {
    this.entities = Named.index("entities", entities, EntityType::name);
    this.schemas = Named.index("schemas", schemas, Schema::qualifiedName);
  }

  /**
   * A registry; for generated code.
   *
   * @throws HeadwaterException HW801 if two entities or two schemas have one name
   */
  public static Registry of(List<EntityType<?>> entities, List<Schema> schemas) {
    return new Registry(entities, schemas);
  }

  /**
   * All that several registries have; what two of them share counts once.
   *
   * @throws HeadwaterException HW801 if two entities or two schemas have one name
   */
  public static Registry compose(Registry... registries) {
    List<EntityType<?>> entities = new ArrayList<>();
    List<Schema> schemas = new ArrayList<>();
    Arrays.asList(registries).forEach(registry -> entities.addAll(registry.entities()));
    Arrays.asList(registries).forEach(registry -> schemas.addAll(registry.schemas()));
    return new Registry(entities, schemas);
  }

  /** All entities, in order. */
  public List<EntityType<?>> entities() {
    return List.copyOf(entities.values());
  }

  /** All schemas, in order. */
  public List<Schema> schemas() {
    return List.copyOf(schemas.values());
  }

  /**
   * An entity by its name.
   *
   * @throws HeadwaterException HW802 if there is none
   */
  public EntityType<?> entity(String name) {
    return Named.get("entity", name, entities, "the registry");
  }

  /**
   * A schema by its namespace and name, as in {@code github/issue-tracker}.
   *
   * @throws HeadwaterException HW802 if there is none
   */
  public Schema schema(String qualifiedName) {
    return Named.get("schema", qualifiedName, schemas, "the registry");
  }
}
