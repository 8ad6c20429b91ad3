package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.Stray;
import java.util.List;
import java.util.Set;

/** HW357: what says something of an input stands in one. */
final class MarkInInput implements Check<Stray> {
  private static final Set<String> OF_INPUTS = Set.of("Strict", "Trimmed", "Required");

  @Override
  public List<Problem> check(Stray stray) {
    return OF_INPUTS.contains(stray.annotation())
        ? List.of(
            Problem.of(
                "HW357",
                stray.site(),
                "@%s on '%s', but '%s' is no input; mark the record @MutationInput",
                stray.annotation(),
                stray.member(),
                stray.enclosing()))
        : List.of();
  }
}
