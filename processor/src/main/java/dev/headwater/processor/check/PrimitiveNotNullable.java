package dev.headwater.processor.check;

import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW121: a primitive is never null. */
final class PrimitiveNotNullable implements Check<EntityModel> {
  @Override
  public List<Problem> check(EntityModel entity) {
    return entity.fields().stream()
        .filter(field -> field.isPrimitive() && field.nullable())
        .map(
            field ->
                Problem.of(
                    "HW121",
                    field.site(),
                    "field '%s' of type %s cannot be null; remove @Nullable, or use the box",
                    field.name(),
                    field.javaType()))
        .toList();
  }
}
