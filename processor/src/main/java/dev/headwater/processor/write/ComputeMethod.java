package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.PROTECTED;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.headwater.processor.model.ViewModel;

/** {@code compute}: one statement per computed field, run if it is selected. */
final class ComputeMethod {
  private ComputeMethod() {}

  static MethodSpec of(ViewModel view, DefinitionNames names, PlanNames plan) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("compute")
            .addAnnotation(Override.class)
            .addModifiers(PROTECTED)
            .addParameter(DefinitionClass.level(view), "level");
    if (!view.computed().isEmpty()) {
      method.addStatement("$T plan = level.plan()", TypeNames.of(view.planId()));
    }
    for (Called call : Called.in(view)) {
      if (!call.isCheck()) {
        add(method, view, call, names, plan);
      }
    }
    return method.build();
  }

  private static void add(
      MethodSpec.Builder method,
      ViewModel view,
      Called call,
      DefinitionNames names,
      PlanNames plan) {
    String name = call.member().name();
    CodeBlock check =
        call.member().guard().isPresent()
            ? CodeBlock.of("$N, ", names.check(name))
            : CodeBlock.of("");
    method
        .beginControlFlow("if (plan.$N())", plan.test(name))
        .addCode(
            "level.$L($N, $L$L);\n",
            call.method().async() ? "computeAsync" : "compute",
            names.computed(name),
            check,
            ComputedCall.of(view, call, names, plan))
        .endControlFlow();
  }
}
