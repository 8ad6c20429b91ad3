package dev.headwater.processor.read;

import dev.headwater.processor.model.HandlerArgument;
import dev.headwater.processor.model.HandlerArguments;
import dev.headwater.processor.model.HandlerKind;
import dev.headwater.processor.model.HandlerModel;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.MethodModel;
import dev.headwater.processor.model.OrderModel;
import dev.headwater.processor.model.Returns;
import dev.headwater.processor.model.RowProperty;
import dev.headwater.processor.model.TargetModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.VariableElement;

/** Reads a method of a view's source. */
final class HandlerReader {
  private final TypeReader types;
  private final RowReader rows;
  private final MethodReader methods;
  private final FieldTypeReader fieldTypes;
  private final TargetModel view;

  HandlerReader(
      World world, TypeReader types, RowReader rows, TargetModel view, PackageElement from) {
    this.types = types;
    this.rows = rows;
    this.methods = new MethodReader(types, world.types());
    this.fieldTypes = new FieldTypeReader(types, from);
    this.view = view;
  }

  /** What a method is for: nothing, one thing, or by mistake several. */
  List<HandlerModel> read(ExecutableElement method) {
    List<HandlerModel> handlers = new ArrayList<>();
    for (HandlerKind kind : HandlerKind.values()) {
      Mark.on(method, kind.annotation())
          .ifPresent(mark -> handlers.add(handler(kind, mark, method)));
    }
    return handlers;
  }

  private HandlerModel handler(HandlerKind kind, Mark mark, ExecutableElement method) {
    types.use(method);
    MethodModel model = methods.read(method);
    Optional<Located<String>> key =
        kind.hasParents() ? Optional.of(mark.text("value", "")) : Optional.empty();
    Optional<RowProperty> foreignKey = key.flatMap(name -> rows.find(view.row(), name.value()));
    Returns returns = new ReturnsReader(types).read(method.getReturnType(), view.row().id());
    HandlerArguments parameters = new HandlerArguments(kind, view, foreignKey, returns);
    List<HandlerArgument> arguments =
        method.getParameters().stream().map(p -> argument(p, parameters)).toList();
    Optional<OrderModel> order =
        arguments.stream()
            .filter(HandlerArgument.Cursor.class::isInstance)
            .map(argument -> ((HandlerArgument.Cursor) argument).order())
            .findFirst();
    return new HandlerModel(kind, model, key, foreignKey, arguments, order, returns);
  }

  private HandlerArgument argument(VariableElement parameter, HandlerArguments parameters) {
    JavaType type = types.read(parameter.asType());
    return Mark.on(parameter, "Arg")
        .<HandlerArgument>map(
            arg ->
                new HandlerArgument.ClientArgument(
                    arg.text("value", parameter.getSimpleName().toString()),
                    fieldTypes.read(parameter.asType()),
                    Nullability.of(parameter)))
        .or(() -> parameters.of(type))
        .orElseGet(
            () ->
                ContextTypes.canBe(parameter.asType()) && !parameters.isGenerated(type)
                    ? new HandlerArgument.ContextArgument(type)
                    : new HandlerArgument.Unknown());
  }
}
