package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW294: a relation of a view that is an interface leads to one that is an interface too. */
final class InterfaceHoldsInterface implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {
    // The result implements the view, so that it must give what the view says; a record is no type
    // that a masked result can have.
    return view.relations().stream()
        .filter(field -> view.isInterface() && !field.target().isInterface())
        .map(field -> problem(view, field))
        .toList();
  }

  private static Problem problem(ViewModel view, ViewField.RelationField field) {
    return Problem.of(
        "HW294",
        field.member().site(),
        "relation '%s' leads to %s, which is a record, but '%s' is an interface; make both one or"
            + " the other",
        field.member().name(),
        field.target().id().simpleName(),
        view.id().simpleName());
  }
}
