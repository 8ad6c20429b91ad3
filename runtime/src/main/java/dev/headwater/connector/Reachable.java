package dev.headwater.connector;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.RefField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the entities that some entities lead to. */
final class Reachable {
  private Reachable() {}

  /** These and all they refer to, the nearest first. */
  static List<EntityType<?>> from(List<EntityType<?>> roots) {
    List<EntityType<?>> found = new ArrayList<>(roots.stream().distinct().toList());
    for (int i = 0; i < found.size(); i++) {
      for (Field<?, ?> field : found.get(i).fields()) {
        target(field).filter(type -> !found.contains(type)).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<EntityType<?>> target(Field<?, ?> field) {
    if (field instanceof RefField<?, ?> ref) {
      return Optional.of(ref.target());
    }
    return field instanceof ManyField<?, ?> many ? Optional.of(many.target()) : Optional.empty();
  }
}
