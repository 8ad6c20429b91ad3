package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.Stray;
import java.util.List;
import java.util.Set;

/** HW150: what says something of a view's fields stands in a view. */
final class MarkInView implements Check<Stray> {
  private static final Set<String> OF_VIEWS =
      Set.of(
          "OrderBy",
          "Ordered",
          "PageSize",
          "Relation",
          "Computed",
          "Authorize",
          "Need",
          "Count",
          "Arg");

  @Override
  public List<Problem> check(Stray stray) {
    return OF_VIEWS.contains(stray.annotation())
        ? List.of(
            Problem.of(
                "HW150",
                stray.site(),
                "@%s on '%s', but '%s' is %s",
                stray.annotation(),
                stray.member(),
                stray.enclosing(),
                stray.annotation().equals("Arg")
                    ? "neither a view nor a source of one; mark it @DataView or @Source"
                    : "no view; mark the interface or record @DataView"))
        : List.of();
  }
}
