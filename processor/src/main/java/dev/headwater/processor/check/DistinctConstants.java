package dev.headwater.processor.check;

import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.FieldModel;
import dev.headwater.processor.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** HW117: no two fields share a constant. */
final class DistinctConstants implements Check<EntityModel> {
  @Override
  public List<Problem> check(EntityModel entity) {
    Map<String, FieldModel> owners = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (FieldModel field : entity.fields()) {
      FieldModel owner = owners.putIfAbsent(field.constantName(), field);
      if (owner != null) {
        problems.add(
            Problem.of(
                "HW117",
                field.site(),
                "field '%s' would be the constant %s, as field '%s' is; rename one of the two",
                field.name(),
                field.constantName(),
                owner.name()));
      }
    }
    return problems;
  }
}
