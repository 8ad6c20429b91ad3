package dev.headwater.processor.check;

import dev.headwater.processor.model.ComputedMethod;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW198: a check is static and returns a boolean, now or later. */
final class GuardIsBoolean implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.fields().stream()
        .flatMap(field -> field.member().guard().stream())
        .flatMap(guard -> guard.method().stream())
        .filter(check -> !check.method().isStatic() || !decides(check))
        .map(ComputedMethod::method)
        .map(
            method ->
                Problem.of(
                    "HW198",
                    method.site(),
                    "check '%s' is %s and returns %s; make it a static method that returns boolean or"
                        + " CompletionStage<Boolean>",
                    method.name(),
                    method.isStatic() ? "static" : "not static",
                    method.returns()))
        .distinct()
        .toList();
  }

  private static boolean decides(ComputedMethod check) {
    JavaType decision = new JavaType.Primitive("boolean");
    return check.value().equals(check.async() ? decision.boxed() : decision);
  }
}
