package dev.headwater.processor.check;

import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.FieldType.Reason;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW120: generated code can use the types of fields. */
final class FieldTypeAccessible implements Check<EntityModel> {
  @Override
  public List<Problem> check(EntityModel entity) {
    return UnsupportedField.problems(
        entity, Reason.INACCESSIBLE, "HW120", "field '%s' holds %s, which is not accessible; %s");
  }
}
