package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.Stray;
import java.util.List;
import java.util.Set;

/** HW321: what clients ask for by name stands in an API. */
final class OperationInApi implements Check<Stray> {
  private static final Set<String> OF_APIS = Set.of("Root", "Query", "ListQuery", "Mutation");

  @Override
  public List<Problem> check(Stray stray) {
    return OF_APIS.contains(stray.annotation())
        ? List.of(
            Problem.of(
                "HW321",
                stray.site(),
                "@%s on '%s', but '%s' is no API; mark the class @Api",
                stray.annotation(),
                stray.member(),
                stray.enclosing()))
        : List.of();
  }
}
