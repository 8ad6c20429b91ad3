package dev.headwater.processor.check;

import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.FieldModel;
import dev.headwater.processor.model.FieldType.Reason;
import dev.headwater.processor.model.FieldType.Unsupported;
import dev.headwater.processor.model.Problem;
import java.util.ArrayList;
import java.util.List;

/** What four rules share: they complain of unsupported fields, each for one reason. */
final class UnsupportedField {
  private UnsupportedField() {}

  static List<Problem> problems(EntityModel entity, Reason reason, String code, String format) {
    List<Problem> problems = new ArrayList<>();
    for (FieldModel field : entity.fields()) {
      if (field.type() instanceof Unsupported type && type.reason() == reason) {
        problems.add(
            Problem.of(code, field.site(), format, field.name(), type.found(), type.advice()));
      }
    }
    return problems;
  }
}
