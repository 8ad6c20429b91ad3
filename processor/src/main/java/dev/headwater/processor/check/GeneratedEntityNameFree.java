package dev.headwater.processor.check;

import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW118: the names of generated classes are free. */
final class GeneratedEntityNameFree implements Check<EntityModel> {
  @Override
  public List<Problem> check(EntityModel entity) {
    return GeneratedNames.problems(entity.taken(), entity.id(), entity.site());
  }
}
