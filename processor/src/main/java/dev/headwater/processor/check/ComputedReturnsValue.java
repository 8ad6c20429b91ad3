package dev.headwater.processor.check;

import dev.headwater.processor.model.FieldType;
import dev.headwater.processor.model.Holds;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW187: a computed field returns what a client can read. */
final class ComputedReturnsValue implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.computed().stream()
        .filter(field -> !isReadable(field.method().holds()))
        .map(
            field ->
                Problem.of(
                    "HW187",
                    field.member().site(),
                    "computed field '%s' returns %s; return a scalar, an enum, a record or a List of"
                        + " these, or a CompletionStage of one",
                    field.member().name(),
                    field.method().method().returns()))
        .toList();
  }

  private static boolean isReadable(Holds holds) {
    return holds instanceof Holds.Values
        || (holds instanceof Holds.Value value && !(value.type() instanceof FieldType.Reference));
  }
}
