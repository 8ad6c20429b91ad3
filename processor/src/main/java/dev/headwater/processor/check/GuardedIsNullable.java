package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW199: a field with a check may be null. */
final class GuardedIsNullable implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.fields().stream()
        .map(ViewField::member)
        .filter(member -> member.guard().isPresent() && !member.nullable())
        .map(
            member ->
                Problem.of(
                    "HW199",
                    member.site(),
                    "field '%s' is null for whom '%s' refuses; make it @Nullable %s",
                    member.name(),
                    member.guard().orElseThrow().name().value(),
                    member.type().boxed()))
        .toList();
  }
}
