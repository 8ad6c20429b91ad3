package dev.headwater.processor.check;

import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.FieldType.Reason;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW119: a nested record does not contain itself. */
final class RecordNotRecursive implements Check<EntityModel> {
  @Override
  public List<Problem> check(EntityModel entity) {
    return UnsupportedField.problems(
        entity, Reason.RECURSIVE, "HW119", "field '%s' holds %s, which contains itself; %s");
  }
}
