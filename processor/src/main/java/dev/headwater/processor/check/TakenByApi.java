package dev.headwater.processor.check;

import dev.headwater.processor.model.ApiArgument;
import dev.headwater.processor.model.ApiMethod;
import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.ParameterModel;
import java.util.ArrayList;
import java.util.List;

/**
 * What generated code passes to a method of an API, with the parameter it is passed for.
 *
 * @param by whose parameter it is
 */
record TakenByApi(ApiMethod by, ParameterModel parameter, ApiArgument argument) {

  /** All that is passed to the methods of an API. */
  static List<TakenByApi> of(ApiModel api) {
    return api.clear().stream().flatMap(method -> of(method).stream()).toList();
  }

  /** All that is passed to one method. */
  static List<TakenByApi> of(ApiMethod method) {
    List<TakenByApi> all = new ArrayList<>();
    List<ParameterModel> parameters = method.method().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      all.add(new TakenByApi(method, parameters.get(i), method.arguments().get(i)));
    }
    return all;
  }

  /** Whether it is the input of a mutation, decoded or not. */
  boolean isInput() {
    return argument instanceof ApiArgument.InputRecord || argument instanceof ApiArgument.RawInput;
  }

  /** Whether it comes from the arguments of the operation. */
  boolean isArgument() {
    return argument instanceof ApiArgument.ClientArgument
        || argument instanceof ApiArgument.AllArguments;
  }
}
