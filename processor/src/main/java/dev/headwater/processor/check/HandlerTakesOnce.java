package dev.headwater.processor.check;

import dev.headwater.processor.model.HandlerArgument;
import dev.headwater.processor.model.HandlerModel;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewSourceModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** HW263: a method takes a thing once. */
final class HandlerTakesOnce implements Check<ViewSourceModel> {
  @Override
  public List<Problem> check(ViewSourceModel source) {

    List<Problem> problems = new ArrayList<>();
    for (HandlerModel handler : source.handlers()) {
      Set<HandlerArgument> seen = new HashSet<>();
      for (Taken taken : Taken.by(handler)) {
        if (!isNamed(taken.argument()) && !seen.add(taken.argument())) {
          problems.add(
              Problem.of(
                  "HW263",
                  taken.parameter().site(),
                  "'%s' takes %s twice; remove '%s', or mark it @Arg if it comes from the client",
                  handler.method().name(),
                  taken.parameter().type(),
                  taken.parameter().name()));
        }
      }
    }
    return problems;
  }

  private static boolean isNamed(HandlerArgument argument) {
    return argument instanceof HandlerArgument.ClientArgument
        || argument instanceof HandlerArgument.Unknown;
  }
}
