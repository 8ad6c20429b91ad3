package dev.headwater.processor.check;

import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.NearestName;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW110: an entity has an id. */
final class HasId implements Check<EntityModel> {
  @Override
  public List<Problem> check(EntityModel entity) {
    boolean silent = !entity.idFields().isEmpty() || !entity.strayIds().isEmpty();
    return silent
        ? List.of()
        : List.of(
            Problem.of(
                "HW110",
                entity.site(),
                "entity '%s' has no @Id; mark the field that identifies it%s",
                entity.id().simpleName(),
                NearestName.hint("id", entity.fieldNames())));
  }
}
