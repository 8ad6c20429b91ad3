package dev.headwater.processor.check;

import dev.headwater.processor.model.ApiArgument;
import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.ComputedArgument;
import dev.headwater.processor.model.ComputedMethod;
import dev.headwater.processor.model.FieldType;
import dev.headwater.processor.model.HandlerArgument;
import dev.headwater.processor.model.HandlerModel;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.MethodModel;
import dev.headwater.processor.model.ParameterModel;
import dev.headwater.processor.model.ViewModel;
import dev.headwater.processor.model.ViewSourceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What two kinds of rules share: an argument of the client, or the context.
 *
 * @param parameter where it is taken
 * @param method the method that takes it
 */
record Request(
    ParameterModel parameter,
    MethodModel method,
    Optional<Located<String>> argument,
    Optional<FieldType> type,
    Optional<JavaType> context) {

  /** What the computed fields and checks of a view take. */
  static List<Request> of(ViewModel view) {
    List<Request> all = new ArrayList<>();
    for (ComputedMethod method : view.methods()) {
      for (int i = 0; i < method.arguments().size(); i++) {
        ParameterModel parameter = method.method().parameters().get(i);
        if (method.arguments().get(i) instanceof ComputedArgument.ClientArgument arg) {
          all.add(argument(parameter, method.method(), arg.name(), arg.type()));
        } else if (method.arguments().get(i) instanceof ComputedArgument.RequestContext context) {
          all.add(context(parameter, method.method(), context.type()));
        }
      }
    }
    return all;
  }

  /** What the methods of a source take. */
  static List<Request> of(ViewSourceModel source) {
    List<Request> all = new ArrayList<>();
    for (HandlerModel handler : source.handlers()) {
      for (int i = 0; i < handler.arguments().size(); i++) {
        ParameterModel parameter = handler.method().parameters().get(i);
        if (handler.arguments().get(i) instanceof HandlerArgument.ClientArgument arg) {
          all.add(argument(parameter, handler.method(), arg.name(), arg.type()));
        } else if (handler.arguments().get(i) instanceof HandlerArgument.ContextArgument context) {
          all.add(context(parameter, handler.method(), context.type()));
        }
      }
    }
    return all;
  }

  /** The arguments that the methods of an API take. */
  static List<Request> of(ApiModel api) {
    List<Request> all = new ArrayList<>();
    for (TakenByApi taken : TakenByApi.of(api)) {
      if (taken.argument() instanceof ApiArgument.ClientArgument arg) {
        all.add(argument(taken.parameter(), taken.by().method(), arg.name(), arg.type()));
      }
    }
    return all;
  }

  private static Request argument(
      ParameterModel parameter, MethodModel method, Located<String> name, FieldType type) {
    return new Request(parameter, method, Optional.of(name), Optional.of(type), Optional.empty());
  }

  private static Request context(ParameterModel parameter, MethodModel method, JavaType type) {
    return new Request(parameter, method, Optional.empty(), Optional.empty(), Optional.of(type));
  }
}
