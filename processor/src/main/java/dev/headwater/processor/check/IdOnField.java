package dev.headwater.processor.check;

import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.NearestName;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW122: {@code @Id} stands on a field. */
final class IdOnField implements Check<EntityModel> {
  @Override
  public List<Problem> check(EntityModel entity) {
    return entity.strayIds().stream()
        .map(
            stray ->
                Problem.of(
                    "HW122",
                    stray.site(),
                    "@Id on '%s', which is no field of entity '%s': it needs a getter and a setter, or a"
                        + " constructor parameter%s",
                    stray.value(),
                    entity.id().simpleName(),
                    NearestName.hint(stray.value(), entity.fieldNames())))
        .toList();
  }
}
