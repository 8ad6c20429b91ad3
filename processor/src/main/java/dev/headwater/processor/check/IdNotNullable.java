package dev.headwater.processor.check;

import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW111: an id is never null. */
final class IdNotNullable implements Check<EntityModel> {
  @Override
  public List<Problem> check(EntityModel entity) {
    return entity.fields().stream()
        .filter(
            field ->
                field.id() && field.nullable() && !field.isPrimitive() && field.type().isStored())
        .map(
            field ->
                Problem.of(
                    "HW111",
                    field.site(),
                    "id '%s' may not be null; remove @Nullable",
                    field.name()))
        .toList();
  }
}
