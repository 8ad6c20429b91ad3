package dev.headwater.processor.check;

import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.FieldType.Reason;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW114: a field holds a scalar, a reference or a collection. */
final class SupportedFieldType implements Check<EntityModel> {
  @Override
  public List<Problem> check(EntityModel entity) {
    return UnsupportedField.problems(
        entity, Reason.NOT_A_SCALAR, "HW114", "field '%s' cannot hold %s; %s");
  }
}
