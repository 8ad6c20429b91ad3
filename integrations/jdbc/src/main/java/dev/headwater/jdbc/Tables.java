package dev.headwater.jdbc;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.ManyField;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of all entity types of a store. Immutable. */
final class Tables {
  private final Map<EntityType<?>, EntityTable<?>> byType = new LinkedHashMap<>();

  /**
   * The tables of entity types, in order.
   *
   * @throws HeadwaterException HW742 if two tables or columns would have one name
   */
  Tables(List<EntityType<?>> types) {
    Map<String, String> names = new HashMap<>();
    types.stream().distinct().forEach(type -> byType.put(type, EntityTable.of(type, names)));
  }

  List<EntityTable<?>> all() {
    return List.copyOf(byType.values());
  }

  /**
   * The table of a type.
   *
   * @throws HeadwaterException HW741 if the store has none
   */
  @SuppressWarnings("unchecked") // the constructor put a table of the key's type
  <E> EntityTable<E> of(EntityType<E> type) {
    EntityTable<?> table = byType.get(type);
    if (table == null) {
      throw new HeadwaterException(
          ErrorCode.DATABASE_TYPE_UNKNOWN,
          "the store was not opened for entity "
              + type
              + ", only for "
              + byType.keySet()
              + "; open it with all entities of the connector's schema");
    }
    return (EntityTable<E>) table;
  }

  /** The table of a collection. */
  @SuppressWarnings("unchecked") // the table of a field is of its types
  <P, T> MemberTable<P, T> of(ManyField<P, T> field) {
    for (MemberTable<P, ?> table : of(field.owner()).collections()) {
      if (table.field().equals(field)) {
        return (MemberTable<P, T>) table;
      }
    }
    throw new IllegalStateException(field + " is no collection of its owner");
  }

  /** The tables of all collections whose members are of a type. */
  List<MemberTable<?, ?>> collectionsOf(EntityType<?> target) {
    List<MemberTable<?, ?>> found = new ArrayList<>();
    for (EntityTable<?> table : byType.values()) {
      for (MemberTable<?, ?> collection : table.collections()) {
        if (collection.field().target().equals(target)) {
          found.add(collection);
        }
      }
    }
    return found;
  }

  /**
   * A type by its name.
   *
   * @throws HeadwaterException HW741 if the store has none
   */
  EntityType<?> named(String name) {
    return byType.keySet().stream()
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new HeadwaterException(
                    ErrorCode.DATABASE_TYPE_UNKNOWN,
                    "the database has something of entity '"
                        + name
                        + "', for which the store was not opened, only for "
                        + byType.keySet()));
  }
}
