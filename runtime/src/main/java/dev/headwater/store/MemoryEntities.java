package dev.headwater.store;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.Ref;
import dev.headwater.entity.RefField;
import dev.headwater.entity.StoredField;
import dev.headwater.row.Row;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The entities and collections of a store in the heap. */
final class MemoryEntities {
  private final Map<EntityType<?>, EntityTable<?>> tables = new HashMap<>();
  private final Map<ManyField<?, ?>, Map<Ref<?>, Members<?>>> collections = new HashMap<>();

  @SuppressWarnings("unchecked") // the only place that puts a table puts one of the key's type
  <E> EntityTable<E> table(EntityType<E> type) {
    return (EntityTable<E>) tables.computeIfAbsent(type, t -> new EntityTable<E>());
  }

  /** The members of a collection, to be read; none if nothing ever wrote it. */
  @SuppressWarnings("unchecked") // filled puts members of the field's target
  <P, T> Members<T> members(Ref<P> parent, ManyField<P, T> field) {
    return (Members<T>) found(parent, field);
  }

  private Members<?> found(Ref<?> parent, Field<?, ?> field) {
    return collections.getOrDefault(field, Map.of()).getOrDefault(parent, new Members<>());
  }

  /** The members of a collection, to be written. */
  <P, T> Members<T> filled(Ref<P> parent, ManyField<P, T> field) {
    collections
        .computeIfAbsent(field, f -> new HashMap<>())
        .computeIfAbsent(parent, p -> new Members<T>());
    return members(parent, field);
  }

  <E> Optional<Instant> time(Ref<E> ref, Field<E, ?> field) {
    return field instanceof StoredField<E, ?> stored
        ? table(ref.type()).time(ref, stored)
        : Optional.ofNullable(found(ref, field).time());
  }

  <E> void invalidate(Ref<E> ref, Field<E, ?> field) {
    if (field instanceof StoredField<E, ?> stored) {
      table(ref.type()).invalidate(ref, stored);
    } else {
      found(ref, field).invalidate();
    }
  }

  <E> void invalidate(Field<E, ?> field) {
    if (field instanceof StoredField<E, ?> stored) {
      table(field.owner()).invalidate(stored);
    } else {
      collections.getOrDefault(field, Map.of()).values().forEach(Members::invalidate);
    }
  }

  <E> long remove(EntityType<E> type, List<Ref<E>> refs) {
    long removed = refs.stream().filter(table(type)::remove).count();
    collections.forEach(
        (field, byParent) -> {
          if (field.owner().equals(type)) {
            refs.forEach(byParent::remove);
          }
          if (field.target().equals(type)) {
            byParent.values().forEach(members -> refs.forEach(members::remove));
          }
        });
    return removed;
  }

  <E> List<Ref<E>> unheld(EntityType<E> type, int limit) {
    Set<Object> held = new HashSet<>();
    tables.values().forEach(table -> table.rows().forEach(row -> addReferences(row, held)));
    return table(type)
        .rows()
        .map(Row::ref)
        .filter(ref -> !held.contains(ref) && !isMember(ref))
        .limit(limit)
        .toList();
  }

  /** A reference of an entity to itself holds nothing. */
  private static <E> void addReferences(Row<E> row, Set<Object> held) {
    for (StoredField<E, ?> field : row.type().columns()) {
      if (field instanceof RefField<?, ?> && row.isSet(field)) {
        Object target = row.get(field);
        if (target != null && !target.equals(row.ref())) {
          held.add(target);
        }
      }
    }
  }

  private boolean isMember(Ref<?> ref) {
    Stream<Members<?>> all =
        collections.values().stream().flatMap(byParent -> byParent.values().stream());
    return all.anyMatch(members -> members.contains(ref));
  }
}
