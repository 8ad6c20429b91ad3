package dev.headwater.processor.check;

import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.FieldType;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW116: a collection is never null. */
final class CollectionNotNullable implements Check<EntityModel> {
  @Override
  public List<Problem> check(EntityModel entity) {
    return entity.fields().stream()
        .filter(field -> field.type() instanceof FieldType.Collection && field.nullable())
        .map(
            field ->
                Problem.of(
                    "HW116",
                    field.site(),
                    "collection '%s' cannot be null, only empty; remove @Nullable",
                    field.name()))
        .toList();
  }
}
