package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.Following;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;

/** {@code need}, and a method for each relation that it needs. */
final class NeedMethods {
  private NeedMethods() {}

  static void addTo(TypeSpec.Builder type, ViewModel view, PlanNames names) {
    type.addMethod(need(view, names));
    view.relations().stream()
        .filter(relation -> !relation.many())
        .forEach(relation -> type.addMethod(needRelation(view, relation, names)));
  }

  /** Whether a path can lead over a relation, or end at it: not at a list that is followed. */
  private static boolean canBeNeeded(ViewField.RelationField relation) {
    return !relation.many() || relation.following() instanceof Following.Inline;
  }

  private static MethodSpec need(ViewModel view, PlanNames names) {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (ViewField field : view.fields()) {
      String name = field.member().name();
      if (PlanState.isId(field)) {
        cases.add("case $S -> {\n}\n", name);
      } else if (field instanceof ViewField.Plain) {
        cases.add("case $S -> $N = true;\n", name, names.state(name));
      } else if (field instanceof ViewField.RelationField relation && canBeNeeded(relation)) {
        cases.add(
            relation.many()
                ? CodeBlock.of("case $S -> $N = $N();\n", name, names.state(name), names.plan(name))
                : CodeBlock.of("case $S -> $N(path);\n", name, names.need(name)));
      }
    }
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("need")
            .addAnnotation(Override.class)
            .addModifiers(PROTECTED)
            .addParameter(RuntimeClasses.PATH, "path")
            .addStatement("$T field = path.next()", String.class);
    return cases.isEmpty()
        ? method.addStatement("needProperty(field)").build()
        : method
            .beginControlFlow("switch (field)")
            .addCode(cases.add("default -> needProperty(field);\n").build())
            .endControlFlow()
            .build();
  }

  private static MethodSpec needRelation(
      ViewModel view, ViewField.RelationField relation, PlanNames names) {
    String name = relation.member().name();
    boolean inline = relation.following() instanceof Following.Inline;
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(names.need(name))
            .addModifiers(PRIVATE)
            .addParameter(RuntimeClasses.PATH, "path");
    if (!inline && view.row().property(name).isPresent()) {
      // The path ends at a property of that name, which is not what the relation leads to.
      method
          .beginControlFlow("if (path.ends())")
          .addStatement("needProperty($S)", name)
          .addStatement("return")
          .endControlFlow();
    }
    TypeName plan = TypeNames.of(relation.target().planId());
    method.addStatement("$T plan = $N()", plan, names.plan(name));
    RelationPlans.follow(method, relation, names);
    if (inline) {
      return method.addStatement("$N |= needIn(plan, path)", names.needs(name)).build();
    }
    if (PlanState.hasNeeds(relation)) {
      method.addStatement("$N = true", names.needs(name));
    }
    return method.addStatement("needFollowed(plan, path)").build();
  }
}
