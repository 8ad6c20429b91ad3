package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW295: what is left out where it is null may be null. */
final class OmittedIsNullable implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.computed().stream()
        .filter(field -> field.omitNull().isPresent() && !field.member().nullable())
        .map(
            field ->
                Problem.of(
                    "HW295",
                    field.omitNull().get(),
                    "computed field '%s' is left out where it is null, but is never null; make it"
                        + " @Nullable %s, or remove omitNull",
                    field.member().name(),
                    field.method().value().boxed()))
        .toList();
  }
}
