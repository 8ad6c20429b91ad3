package dev.headwater.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.FieldType;
import dev.headwater.processor.model.HandlerArgument;
import dev.headwater.processor.model.HandlerArgument.ClientArgument;
import dev.headwater.processor.model.HandlerModel;
import dev.headwater.processor.model.RowProperty;
import dev.headwater.processor.model.ViewSourceModel;
import java.util.List;
import java.util.Optional;

/** {@code (ids, plan, context) -> source.byIds(ids)}: one call of the user's method. */
final class HandlerLambda {
  private final ViewSourceModel source;
  private final HandlerModel handler;
  private final List<ClientArgument> decoded;
  private final ClientValues values;

  private HandlerLambda(ViewSourceModel source, HandlerModel handler, ClientValues values) {
    this.source = source;
    this.handler = handler;
    this.decoded =
        handler.arguments().stream()
            .filter(ClientArgument.class::isInstance)
            .map(ClientArgument.class::cast)
            .toList();
    this.values = values;
  }

  static CodeBlock of(
      ViewSourceModel source, HandlerModel handler, String parameters, ClientValues values) {
    HandlerLambda lambda = new HandlerLambda(source, handler, values);
    return lambda.decoded.stream().noneMatch(HandlerLambda::isRead)
        ? CodeBlock.of("($L) ->$W$>$>$L$<$<", parameters, lambda.call())
        : CodeBlock.builder()
            .add("($L) -> {\n$>", parameters)
            .addStatement(
                "$T in = plan.arguments().reader($L)", RuntimeClasses.ROW_READER, lambda.names())
            .addStatement("return $L", lambda.call())
            .add("$<}")
            .build();
  }

  private static boolean isRead(ClientArgument argument) {
    return ClientValues.isRead(argument.type(), argument.nullable());
  }

  private CodeBlock names() {
    return decoded.stream()
        .map(argument -> CodeBlock.of("$S", argument.name().value()))
        .collect(CodeBlock.joining(",$W"));
  }

  /** What the method returns, as its executor wants it. */
  private CodeBlock call() {
    CodeBlock receiver =
        handler.method().isStatic()
            ? CodeBlock.of("$T", TypeNames.of(source.id()))
            : CodeBlock.of("source");
    CodeBlock arguments =
        handler.arguments().stream().map(this::argument).collect(CodeBlock.joining(",$W"));
    CodeBlock call = CodeBlock.of("$L.$N($L)", receiver, handler.method().name(), arguments);
    CodeBlock awaited =
        handler.returns().async()
            ? CodeBlock.of("$T.await($L)", RuntimeClasses.SOURCE_EXECUTOR, call)
            : call;
    return switch (handler.returns().form()) {
      case OPTIONAL -> CodeBlock.of("$L.orElse(null)", awaited);
      case COUNTS ->
          handler
              .foreignKey()
              .flatMap(HandlerLambda::referenced)
              .map(
                  type ->
                      CodeBlock.of(
                          "$T.byKey($L, $T::key)", RuntimeClasses.SOURCE_EXECUTOR, awaited, type))
              .orElse(awaited);
      default -> awaited;
    };
  }

  /** The type of the entity that a property refers to: parents are known by its keys. */
  static Optional<ClassName> referenced(RowProperty key) {
    return key.value()
        .filter(FieldType.Reference.class::isInstance)
        .flatMap(FieldType::leadsTo)
        .map(entity -> TypeNames.of(EntityModel.typeIdOf(entity)));
  }

  private CodeBlock argument(HandlerArgument argument) {
    if (argument instanceof HandlerArgument.Cursor cursor) {
      return CodeBlock.of(
          "window.cursor($T.$L)",
          TypeNames.of(source.view().cursorsId()),
          cursor.order().constantName());
    }
    if (argument instanceof ClientArgument client) {
      return values.get(
          client.type(),
          client.name().value(),
          decoded.indexOf(client),
          client.nullable(),
          CodeBlock.of("plan.arguments()"));
    }
    if (argument instanceof HandlerArgument.Parents) {
      return handler
          .foreignKey()
          .flatMap(HandlerLambda::referenced)
          .map(type -> CodeBlock.of("parents.stream().map($T::ref).toList()", type))
          .orElse(CodeBlock.of("parents"));
    }
    return CodeBlock.of("$L", plain(argument));
  }

  private static String plain(HandlerArgument argument) {
    if (argument instanceof HandlerArgument.Id) {
      return "id";
    }
    if (argument instanceof HandlerArgument.Ids) {
      return "ids";
    }
    if (argument instanceof HandlerArgument.NativeCursor) {
      return "cursor";
    }
    if (argument instanceof HandlerArgument.WindowArgument) {
      return "window";
    }
    if (argument instanceof HandlerArgument.DirectionArgument) {
      return "window.direction()";
    }
    if (argument instanceof HandlerArgument.Take) {
      return "window.take()";
    }
    if (argument instanceof HandlerArgument.FilterArgument) {
      return "filter";
    }
    if (argument instanceof HandlerArgument.AllArguments) {
      return "plan.arguments()";
    }
    return argument instanceof HandlerArgument.PlanArgument ? "plan" : "context";
  }
}
