package dev.headwater.processor.check;

import dev.headwater.processor.model.ApiMethod;
import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.MethodModel;
import dev.headwater.processor.model.Problem;
import java.util.List;
import java.util.Optional;

/** HW329: generated code can call the methods of an API on its object. */
final class ApiMethodCanBeCalled implements Check<ApiModel> {
  @Override
  public List<Problem> check(ApiModel api) {
    return api.clear().stream()
        .map(ApiMethod::method)
        .flatMap(method -> problem(method).stream())
        .toList();
  }

  private static Optional<Problem> problem(MethodModel method) {
    if (!method.accessible()) {
      return problem(method, "is private", "make it package-private");
    }
    if (method.isStatic()) {
      return problem(method, "is static", "make it a method of the object");
    }
    return method.generic()
        ? problem(method, "has type parameters", "remove them")
        : Optional.empty();
  }

  private static Optional<Problem> problem(MethodModel method, String what, String advice) {
    return Optional.of(
        Problem.of(
            "HW329",
            method.site(),
            "method '%s' %s, and generated code calls it on the API's object; %s",
            method.name(),
            what,
            advice));
  }
}
