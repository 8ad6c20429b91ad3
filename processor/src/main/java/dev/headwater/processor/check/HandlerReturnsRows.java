package dev.headwater.processor.check;

import dev.headwater.processor.model.HandlerKind;
import dev.headwater.processor.model.HandlerModel;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.Returns;
import dev.headwater.processor.model.ViewSourceModel;
import java.util.List;
import java.util.Set;

/** HW257: a method of a source returns what it is for. */
final class HandlerReturnsRows implements Check<ViewSourceModel> {
  @Override
  public List<Problem> check(ViewSourceModel source) {

    return source.handlers().stream()
        .filter(handler -> !allowed(handler.kind()).contains(handler.returns().form()))
        .map(
            handler ->
                Problem.of(
                    "HW257",
                    handler.method().site(),
                    "method '%s' returns %s; return %s, or a CompletionStage of it",
                    handler.method().name(),
                    handler.method().returns(),
                    advice(handler, source.view().row().id().simpleName())))
        .toList();
  }

  private static Set<Returns.Form> allowed(HandlerKind kind) {
    return switch (kind) {
      case BY_ID -> Set.of(Returns.Form.ROW, Returns.Form.OPTIONAL);
      case BY_IDS, BY_PARENTS -> Set.of(Returns.Form.LIST);
      case CONNECTION -> Set.of(Returns.Form.LIST, Returns.Form.NATIVE_PAGE);
      case COUNT_BY_PARENTS -> Set.of(Returns.Form.COUNTS);
    };
  }

  private static String advice(HandlerModel handler, String row) {
    return switch (handler.kind()) {
      case BY_ID -> "@Nullable " + row + " or Optional<" + row + ">";
      case BY_IDS, BY_PARENTS -> "List<" + row + ">";
      case CONNECTION -> "List<" + row + "> or NativePage<" + row + ">";
      case COUNT_BY_PARENTS ->
          "Map<"
              + handler.foreignKey().map(key -> key.javaType().boxed().toString()).orElse("K")
              + ", Integer>";
    };
  }
}
