package dev.headwater.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.headwater.processor.model.HandlerKind;
import dev.headwater.processor.model.HandlerModel;
import dev.headwater.processor.model.Returns;
import dev.headwater.processor.model.RowProperty;
import dev.headwater.processor.model.ViewSourceModel;
import java.util.ArrayList;
import java.util.List;

/** {@code .byIds((ids, plan, context) -> source.byIds(ids))}: hands one method to an executor. */
final class Registration {
  private Registration() {}

  static CodeBlock of(ViewSourceModel source, HandlerModel handler, ClientValues values) {
    List<CodeBlock> arguments = new ArrayList<>();
    if (handler.kind().hasParents()) {
      RowProperty key = handler.foreignKey().orElseThrow();
      arguments.add(CodeBlock.of("$S", key.name()));
      arguments.add(
          CodeBlock.of("($T row) -> $L", TypeNames.of(source.view().row().id()), id(key)));
    }
    handler
        .order()
        .map(
            order ->
                CodeBlock.of(
                    "$T.$L", TypeNames.of(source.view().cursorsId()), order.constantName()))
        .ifPresent(arguments::add);
    arguments.add(HandlerLambda.of(source, handler, parameters(handler), values));
    return CodeBlock.of(".$L($L)", method(handler), CodeBlock.join(arguments, ",$W"));
  }

  private static String method(HandlerModel handler) {
    return switch (handler.kind()) {
      case BY_ID -> "byId";
      case BY_IDS -> "byIds";
      case CONNECTION -> isNative(handler) ? "nativeConnection" : "connection";
      case BY_PARENTS -> "byParents";
      case COUNT_BY_PARENTS -> "countByParents";
    };
  }

  private static String parameters(HandlerModel handler) {
    return switch (handler.kind()) {
      case BY_ID -> "id, plan, context";
      case BY_IDS -> "ids, plan, context";
      case CONNECTION ->
          isNative(handler) ? "cursor, window, plan, context" : "window, plan, context";
      case BY_PARENTS -> "parents, window, plan, context";
      case COUNT_BY_PARENTS -> "parents, filter, context";
    };
  }

  private static boolean isNative(HandlerModel handler) {
    return handler.kind() == HandlerKind.CONNECTION
        && handler.returns().form() == Returns.Form.NATIVE_PAGE;
  }

  /** The id of a row's parent: of a reference, what it refers to is identified by. */
  private static CodeBlock id(RowProperty key) {
    CodeBlock value = CodeBlock.of("row.$N()", key.getter());
    return HandlerLambda.referenced(key)
        .map(type -> CodeBlock.of("$L == null ? null : $T.key($L)", value, type, value))
        .orElse(value);
  }
}
