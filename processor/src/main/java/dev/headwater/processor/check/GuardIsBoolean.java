package dev.headwater.processor.check;

import dev.headwater.processor.model.ComputedMethod;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW198: a check is static and returns a boolean. */
final class GuardIsBoolean implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.fields().stream()
        .flatMap(field -> field.member().guard().stream())
        .flatMap(guard -> guard.method().stream())
        .map(ComputedMethod::method)
        .filter(
            method ->
                !method.isStatic() || !method.returns().equals(new JavaType.Primitive("boolean")))
        .map(
            method ->
                Problem.of(
                    "HW198",
                    method.site(),
                    "check '%s' is %s and returns %s; make it a static method that returns boolean",
                    method.name(),
                    method.isStatic() ? "static" : "not static",
                    method.returns()))
        .distinct()
        .toList();
  }
}
