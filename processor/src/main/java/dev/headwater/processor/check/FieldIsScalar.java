package dev.headwater.processor.check;

import dev.headwater.processor.model.Holds;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.RowProperty;
import dev.headwater.processor.model.ViewMember;
import dev.headwater.processor.model.ViewModel;
import java.util.List;
import java.util.Optional;

/** HW164: a field that is no view is a scalar. */
final class FieldIsScalar implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.plain().stream()
        .filter(field -> !isShown(field.property().holds()))
        .map(field -> problem(field.member(), field.property(), view))
        .toList();
  }

  private static boolean isShown(Holds holds) {
    return holds instanceof Holds.Value || holds instanceof Holds.Values;
  }

  private static Problem problem(ViewMember member, RowProperty property, ViewModel view) {
    Optional<String> related =
        property.row().or(property::rows).map(id -> "; write a view of " + id.simpleName());
    return Problem.of(
        "HW164",
        member.site(),
        "field '%s' is no scalar in %s, but %s%s",
        member.name(),
        view.row().id().simpleName(),
        property.holds() instanceof Holds.Unusable unusable
            ? unusable.found()
            : property.javaType(),
        related
            .map(advice -> advice + ", and have the field be that view" + list(property))
            .orElse(", which a view cannot show"));
  }

  private static String list(RowProperty property) {
    return property.rows().isPresent() ? " in a List" : "";
  }
}
