package dev.headwater.processor.check;

import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.FieldType.Reason;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW115: a reference or collection names an entity. */
final class LinkNamesEntity implements Check<EntityModel> {
  @Override
  public List<Problem> check(EntityModel entity) {
    return UnsupportedField.problems(
        entity, Reason.NOT_AN_ENTITY, "HW115", "field '%s' of type %s does not name an entity; %s");
  }
}
