package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.LinkedHashSet;
import java.util.Set;

/** {@code selected()} and {@code fetched()}: names, in the order of the fields. */
final class PlanSets {
  private static final TypeName NAMES =
      TypeNames.of(ClassName.get(Set.class), ClassName.get(String.class));

  private PlanSets() {}

  static MethodSpec selected(ViewModel view, PlanNames names) {
    MethodSpec.Builder method = begin("selected");
    for (ViewField field : view.fields()) {
      String name = field.member().name();
      String shown =
          field instanceof ViewField.ComputedField ? names.state(name) : names.shows(name);
      add(method, field, CodeBlock.of("$N", shown));
    }
    return method.addStatement("return names").build();
  }

  static MethodSpec fetched(ViewModel view, PlanNames names) {
    MethodSpec.Builder method = begin("fetched");
    for (ViewField field : view.fields()) {
      String state = names.state(field.member().name());
      if (field instanceof ViewField.RelationField) {
        add(method, field, CodeBlock.of("$N != null", state));
      } else if (field instanceof ViewField.Plain) {
        add(method, field, CodeBlock.of("$N", state));
      }
    }
    return method.addStatement("return withNeeds(names)").build();
  }

  private static MethodSpec.Builder begin(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(NAMES)
        .addStatement("$T names = new $T<>()", NAMES, LinkedHashSet.class);
  }

  private static void add(MethodSpec.Builder method, ViewField field, CodeBlock condition) {
    String name = field.member().name();
    if (PlanState.isId(field)) {
      method.addStatement("names.add($S)", name);
    } else {
      method
          .beginControlFlow("if ($L)", condition)
          .addStatement("names.add($S)", name)
          .endControlFlow();
    }
  }
}
