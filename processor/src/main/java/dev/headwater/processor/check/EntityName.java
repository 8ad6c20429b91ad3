package dev.headwater.processor.check;

import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW124: an entity's name is one word. */
final class EntityName implements Check<EntityModel> {
  @Override
  public List<Problem> check(EntityModel entity) {
    String name = entity.name().value();
    return name.matches("[\\p{L}_][\\p{L}\\p{N}_]*")
        ? List.of()
        : List.of(
            Problem.of(
                "HW124",
                entity.name().site(),
                "'%s' is no name for an entity; use letters, digits and _, and a letter first",
                name));
  }
}
