package dev.headwater.processor.check;

import dev.headwater.processor.model.HandlerArgument;
import dev.headwater.processor.model.HandlerKind;
import dev.headwater.processor.model.HandlerModel;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewSourceModel;
import java.util.List;

/** HW264: a method of a source takes what generated code has. */
final class KnownHandlerParameter implements Check<ViewSourceModel> {
  @Override
  public List<Problem> check(ViewSourceModel source) {

    return Taken.by(source).stream()
        .filter(taken -> taken.argument() instanceof HandlerArgument.Unknown)
        .filter(taken -> isClear(taken.handler()))
        .map(
            taken ->
                Problem.of(
                    "HW264",
                    taken.parameter().site(),
                    "parameter '%s' of type %s is unknown here; '%s' takes %s",
                    taken.parameter().name(),
                    taken.parameter().type(),
                    taken.handler().method().name(),
                    what(taken.handler().kind(), source.view().planId().simpleName())))
        .toList();
  }

  /** Whether it is known what the ids of parents are. */
  private static boolean isClear(HandlerModel handler) {
    return handler.key().isEmpty() || handler.foreignKey().isPresent();
  }

  private static String what(HandlerKind kind, String plan) {
    String rest = ", the plan (" + plan + "), the context, and what is marked @Arg";
    return switch (kind) {
      case BY_ID -> "the id" + rest;
      case BY_IDS -> "the List of ids" + rest;
      case CONNECTION -> "a cursor, the Direction, how many to take (int)" + rest;
      case BY_PARENTS ->
          "the List of ids of parents, a cursor, the Direction, how many to take (int)" + rest;
      case COUNT_BY_PARENTS -> "the List of ids of parents, the Filter and the context";
    };
  }
}
