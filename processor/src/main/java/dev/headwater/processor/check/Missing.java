package dev.headwater.processor.check;

import dev.headwater.processor.model.HandlerArgument;
import dev.headwater.processor.model.HandlerModel;
import dev.headwater.processor.model.ParameterModel;
import dev.headwater.processor.model.Problem;

/** What two rules share: a method lacks what it must take, or takes it with another type. */
final class Missing {
  private Missing() {}

  /** Of a parameter that nothing else explains, if there is one; otherwise of the method. */
  static Problem problem(String code, HandlerModel handler, String what, String type) {
    for (int i = 0; i < handler.arguments().size(); i++) {
      if (handler.arguments().get(i) instanceof HandlerArgument.Unknown) {
        ParameterModel parameter = handler.method().parameters().get(i);
        return Problem.of(
            code,
            parameter.site(),
            "parameter '%s' has type %s, but '%s' takes the %s as %s; give it that type",
            parameter.name(),
            parameter.type(),
            handler.method().name(),
            what,
            type);
      }
    }
    return Problem.of(
        code,
        handler.method().site(),
        "method '%s' takes no %s; add a parameter of type %s",
        handler.method().name(),
        what,
        type);
  }
}
