package dev.headwater.processor.check;

import dev.headwater.processor.model.HandlerArgument;
import dev.headwater.processor.model.HandlerModel;
import dev.headwater.processor.model.ParameterModel;
import dev.headwater.processor.model.ViewSourceModel;
import java.util.ArrayList;
import java.util.List;

/**
 * What generated code passes to a method of a source, with the parameter it is passed for.
 *
 * @param handler whose parameter it is
 */
record Taken(HandlerModel handler, ParameterModel parameter, HandlerArgument argument) {

  /** All that is passed to the methods of a source. */
  static List<Taken> by(ViewSourceModel source) {
    return source.clear().stream().flatMap(handler -> by(handler).stream()).toList();
  }

  /** All that is passed to one method. */
  static List<Taken> by(HandlerModel handler) {
    List<Taken> all = new ArrayList<>();
    List<ParameterModel> parameters = handler.method().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      all.add(new Taken(handler, parameters.get(i), handler.arguments().get(i)));
    }
    return all;
  }
}
