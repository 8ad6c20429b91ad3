package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.ComputedArgument;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.List;

/** {@code select}, and a method for each field that it selects. */
final class SelectMethods {
  private SelectMethods() {}

  static void addTo(TypeSpec.Builder type, ViewModel view, PlanNames names) {
    type.addMethod(select(view, names));
    for (ViewField field : view.fields()) {
      if (!PlanState.isId(field)) {
        type.addMethod(selectField(view, field, names));
      }
    }
  }

  private static MethodSpec select(ViewModel view, PlanNames names) {
    CodeBlock.Builder cases = CodeBlock.builder().add("return switch (field) {\n$>");
    for (ViewField field : view.fields()) {
      String name = field.member().name();
      String method = PlanState.isId(field) ? "ends" : names.select(name);
      cases.add("case $S -> $N(path);\n", name, method);
    }
    cases.add("default -> unknown(path, field, FIELDS);\n$<};\n");
    return MethodSpec.methodBuilder("select")
        .addAnnotation(Override.class)
        .addModifiers(PROTECTED)
        .addParameter(RuntimeClasses.PATH, "path")
        .returns(boolean.class)
        .addStatement("$T field = path.next()", String.class)
        .addCode(cases.build())
        .build();
  }

  private static MethodSpec selectField(ViewModel view, ViewField field, PlanNames names) {
    String name = field.member().name();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(names.select(name))
            .addModifiers(PRIVATE)
            .addParameter(RuntimeClasses.PATH, "path")
            .returns(boolean.class);
    if (field instanceof ViewField.RelationField relation) {
      TypeName plan = TypeNames.of(relation.target().planId());
      method.addStatement("$T plan = $N()", plan, names.plan(name));
      refuse(method, CodeBlock.of("selectIn(plan, path)"));
      addCalls(method, view, field, names);
      method.addStatement("$N = true", names.shows(name));
      RelationPlans.follow(method, relation, names);
    } else {
      refuse(method, CodeBlock.of("ends(path)"));
      addCalls(method, view, field, names);
      if (field instanceof ViewField.Plain) {
        method.addStatement("$N = true", names.shows(name));
      }
      method.addStatement("$N = true", names.state(name));
    }
    return method.addStatement("return true").build();
  }

  private static void refuse(MethodSpec.Builder method, CodeBlock condition) {
    method.beginControlFlow("if (!$L)", condition).addStatement("return false").endControlFlow();
  }

  /** Decodes the arguments of what a field calls, and needs what that needs. */
  static void addCalls(
      MethodSpec.Builder method, ViewModel view, ViewField field, PlanNames names) {
    List<Called> calls = Called.of(view, field);
    decode(method, field, calls, names);
    calls.stream()
        .flatMap(call -> Needs.of(view, call).stream())
        .distinct()
        .forEach(path -> method.addStatement("needPath($S)", path));
  }

  private static void decode(
      MethodSpec.Builder method, ViewField field, List<Called> calls, PlanNames names) {
    CodeBlock scope = CodeBlock.of("arguments().scope($S)", field.member().name());
    List<CodeBlock> wanted = new ArrayList<>();
    CodeBlock.Builder decoded = CodeBlock.builder();
    boolean reads = false;
    for (Called call : calls) {
      for (int place : call.clientArguments()) {
        var argument = (ComputedArgument.ClientArgument) call.method().arguments().get(place);
        CodeBlock value =
            names
                .clientValues()
                .get(
                    argument.type(),
                    argument.name().value(),
                    wanted.size(),
                    argument.nullable(),
                    scope);
        decoded.addStatement("$N = $L", names.argument(call, place), value);
        wanted.add(CodeBlock.of("$S", argument.name().value()));
        reads |= ClientValues.isRead(argument.type(), argument.nullable());
      }
    }
    if (reads) {
      method.addStatement(
          "$T in = $L.reader($L)", RuntimeClasses.ROW_READER, scope, CodeBlock.join(wanted, ",$W"));
    }
    method.addCode(decoded.build());
  }
}
