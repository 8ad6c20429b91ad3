package dev.headwater.processor.check;

import dev.headwater.processor.model.HandlerKind;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.Stray;
import java.util.Arrays;
import java.util.List;

/** HW252: methods that fetch the rows of a view stand in a source. */
final class HandlerInSource implements Check<Stray> {
  @Override
  public List<Problem> check(Stray stray) {
    boolean handler =
        Arrays.stream(HandlerKind.values())
            .anyMatch(kind -> kind.annotation().equals(stray.annotation()));
    return handler
        ? List.of(
            Problem.of(
                "HW252",
                stray.site(),
                "@%s on '%s', but '%s' is no source of a view; mark the class @Source(PostView.class),"
                    + " naming the view",
                stray.annotation(),
                stray.member(),
                stray.enclosing()))
        : List.of();
  }
}
