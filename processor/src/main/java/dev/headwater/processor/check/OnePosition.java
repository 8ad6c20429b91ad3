package dev.headwater.processor.check;

import dev.headwater.processor.model.HandlerArgument;
import dev.headwater.processor.model.HandlerModel;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewSourceModel;
import java.util.ArrayList;
import java.util.List;

/** HW262: a page is on one side of one position. */
final class OnePosition implements Check<ViewSourceModel> {
  @Override
  public List<Problem> check(ViewSourceModel source) {

    List<Problem> problems = new ArrayList<>();
    for (HandlerModel handler : source.handlers()) {
      Taken.by(handler).stream()
          .filter(taken -> isPosition(taken.argument()))
          .skip(1)
          .map(
              taken ->
                  Problem.of(
                      "HW262",
                      taken.parameter().site(),
                      "'%s' takes a second position '%s'; take one cursor, or a Window for any order",
                      handler.method().name(),
                      taken.parameter().name()))
          .forEach(problems::add);
    }
    return problems;
  }

  private static boolean isPosition(HandlerArgument argument) {
    return argument instanceof HandlerArgument.Cursor
        || argument instanceof HandlerArgument.WindowArgument
        || argument instanceof HandlerArgument.NativeCursor;
  }
}
