package dev.headwater.processor.check;

import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.HandlerArgument;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.TargetModel;
import dev.headwater.processor.model.ViewSourceModel;
import java.util.List;
import java.util.stream.Collectors;

/** HW261: a position is one in an order of the view. */
final class CursorOfView implements Check<ViewSourceModel> {
  @Override
  public List<Problem> check(ViewSourceModel source) {

    return Taken.by(source).stream()
        .filter(taken -> taken.argument() instanceof HandlerArgument.Unknown)
        .filter(taken -> isCursor(taken.parameter().type()))
        .map(
            taken ->
                Problem.of(
                    "HW261",
                    taken.parameter().site(),
                    "cursor '%s' of type %s is no position in an order of %s; take one of '%s'",
                    taken.parameter().name(),
                    taken.parameter().type(),
                    source.view().id().simpleName(),
                    cursors(source.view())))
        .toList();
  }

  private static boolean isCursor(JavaType type) {
    List<String> names = type.plainClass().map(ClassId::simpleNames).orElse(List.of());
    return names.size() == 2 && names.get(0).endsWith("Cursors");
  }

  private static String cursors(TargetModel view) {
    return view.orders().stream()
        .map(order -> view.cursorsId().nested(order.className()).nestedName())
        .collect(Collectors.joining("', '"));
  }
}
