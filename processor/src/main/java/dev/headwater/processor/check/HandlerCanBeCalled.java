package dev.headwater.processor.check;

import dev.headwater.processor.model.HandlerModel;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewSourceModel;
import java.util.List;

/** HW255: generated code can call the methods of a source. */
final class HandlerCanBeCalled implements Check<ViewSourceModel> {
  @Override
  public List<Problem> check(ViewSourceModel source) {

    return source.handlers().stream()
        .map(HandlerModel::method)
        .filter(method -> !method.accessible() || method.generic())
        .map(
            method ->
                Problem.of(
                    "HW255",
                    method.site(),
                    "method '%s' %s, and generated code calls it; %s",
                    method.name(),
                    method.accessible() ? "has type parameters" : "is private",
                    method.accessible() ? "remove them" : "make it package-private"))
        .toList();
  }
}
