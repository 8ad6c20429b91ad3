package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** HW156: no two fields of a view have one name. */
final class FieldNameUnique implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    Set<String> names = new HashSet<>();
    return view.fields().stream()
        .map(ViewField::member)
        .filter(member -> !names.add(member.name()))
        .map(
            member ->
                Problem.of(
                    "HW156",
                    member.site(),
                    "view '%s' has two fields '%s'; rename one of the two",
                    view.id().simpleName(),
                    member.name()))
        .toList();
  }
}
