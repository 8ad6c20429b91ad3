package dev.headwater.processor.check;

import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.KnownTypes;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.List;

/** HW165: a view leads to views, not to entities. */
final class LinkInView implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    List<Problem> problems = new ArrayList<>();
    for (ViewField field : view.fields()) {
      JavaType type = field.member().type();
      boolean link = type.is(KnownTypes.REF) || type.is(KnownTypes.MANY);
      if (link && !(field instanceof ViewField.ComputedField)) {
        problems.add(
            Problem.of(
                "HW165",
                field.member().site(),
                "field '%s' has type %s, which no client can read; write a view of the entity, and %s",
                field.member().name(),
                type,
                type.is(KnownTypes.REF) ? "have the field be that view" : "a List of it"));
      }
    }
    return problems;
  }
}
