package dev.headwater.sync;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.source.SourceDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which source of a connector fills which field. */
final class Sources {
  private final Map<Field<?, ?>, SourceDefinition<?, ?>> byField = new LinkedHashMap<>();

  Sources(List<SourceDefinition<?, ?>> sources) {
    for (SourceDefinition<?, ?> source : sources) {
      for (Field<?, ?> field : source.populates()) {
        byField.putIfAbsent(field, source);
      }
    }
  }

  /** The source whose derivations fill a field. */
  @SuppressWarnings("unchecked") // a source populates fields of its parent only
  <P> Optional<SourceDefinition<P, ?>> filling(Field<P, ?> field) {
    return Optional.ofNullable((SourceDefinition<P, ?>) byField.get(field));
  }

  /** The names of all fields of a type that are filled. */
  List<String> filled(EntityType<?> type) {
    return byField.keySet().stream()
        .filter(field -> field.owner().equals(type))
        .map(Field::name)
        .toList();
  }
}
