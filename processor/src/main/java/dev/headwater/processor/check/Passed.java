package dev.headwater.processor.check;

import dev.headwater.processor.model.ComputedArgument;
import dev.headwater.processor.model.ComputedMethod;
import dev.headwater.processor.model.ParameterModel;
import dev.headwater.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What generated code passes to a static method of a view, with the parameter it is passed for.
 *
 * @param method the name of the method
 */
record Passed(String method, ParameterModel parameter, ComputedArgument argument) {

  /** All that is passed to computed fields and checks of a view. */
  static List<Passed> to(ViewModel view) {
    List<Passed> all = new ArrayList<>();
    for (ComputedMethod method : view.methods()) {
      List<ParameterModel> parameters = method.method().parameters();
      for (int i = 0; i < parameters.size(); i++) {
        all.add(new Passed(method.method().name(), parameters.get(i), method.arguments().get(i)));
      }
    }
    return all;
  }

  /** The argument, if it is of a kind. */
  <A extends ComputedArgument> Optional<A> as(Class<A> kind) {
    return Optional.of(argument).filter(kind::isInstance).map(kind::cast);
  }
}
