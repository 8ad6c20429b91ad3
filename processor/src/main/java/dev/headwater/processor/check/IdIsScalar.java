package dev.headwater.processor.check;

import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.FieldType;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW112: an id is a scalar. */
final class IdIsScalar implements Check<EntityModel> {
  @Override
  public List<Problem> check(EntityModel entity) {
    return entity.fields().stream()
        .filter(
            field ->
                field.id()
                    && (field.type() instanceof FieldType.Reference
                        || field.type() instanceof FieldType.Collection))
        .map(
            field ->
                Problem.of(
                    "HW112",
                    field.site(),
                    "id '%s' of type %s is no scalar; use the other entity's key as the id",
                    field.name(),
                    field.javaType()))
        .toList();
  }
}
