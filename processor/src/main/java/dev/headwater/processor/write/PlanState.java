package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.ComputedArgument;
import dev.headwater.processor.model.Following;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.Objects;

/** The variables of a plan, and the methods that tell what is in them. */
final class PlanState {
  private PlanState() {}

  /** Whether a field is the id of the protocol, which is always selected. */
  static boolean isId(ViewField field) {
    return field instanceof ViewField.Plain && field.member().name().equals("id");
  }

  /** Whether it must be known if a relation is needed, apart from whether it is shown. */
  static boolean hasNeeds(ViewField.RelationField field) {
    return !field.many()
        && (field.member().guard().isPresent() || field.following() instanceof Following.Inline);
  }

  static void addVariables(TypeSpec.Builder type, ViewModel view, PlanNames names) {
    for (ViewField field : view.fields()) {
      String name = field.member().name();
      if (isId(field)) {
        // always selected
      } else if (field instanceof ViewField.RelationField relation) {
        type.addField(boolean.class, names.shows(name), PRIVATE);
        if (hasNeeds(relation)) {
          type.addField(boolean.class, names.needs(name), PRIVATE);
        }
        TypeName plan = TypeNames.of(relation.target().planId());
        type.addField(TypeNames.nullable(plan, true), names.state(name), PRIVATE);
      } else {
        if (field instanceof ViewField.Plain) {
          type.addField(boolean.class, names.shows(name), PRIVATE);
        }
        type.addField(boolean.class, names.state(name), PRIVATE);
      }
      for (Called call : Called.of(view, field)) {
        for (int place : call.clientArguments()) {
          type.addField(variableType(call, place), names.argument(call, place), PRIVATE);
        }
      }
    }
  }

  /** The public methods, and those that only the other generated classes call. */
  static void addTests(TypeSpec.Builder type, ViewModel view, PlanNames names) {
    view.fields().forEach(field -> type.addMethod(test(field, names)));
    for (String property : Needs.besideFields(view)) {
      type.addMethod(
          MethodSpec.methodBuilder(names.beside(property))
              .addModifiers(PUBLIC)
              .addJavadoc(
                  "Whether {@code $L}, which is not in the view, must be fetched.\n", property)
              .returns(boolean.class)
              .addStatement("return needsProperty($S)", property)
              .build());
    }
    for (ViewField field : view.fields()) {
      String name = field.member().name();
      if (!isId(field) && !(field instanceof ViewField.ComputedField)) {
        type.addMethod(getter(names.shows(name)));
      }
      if (field instanceof ViewField.RelationField relation && hasNeeds(relation)) {
        type.addMethod(getter(names.needs(name)));
      }
    }
    for (Called call : Called.in(view)) {
      call.clientArguments().forEach(p -> type.addMethod(argument(call, p, names)));
    }
  }

  private static MethodSpec getter(String name) {
    return MethodSpec.methodBuilder(name)
        .returns(boolean.class)
        .addStatement("return $N", name)
        .build();
  }

  private static MethodSpec test(ViewField field, PlanNames names) {
    String name = field.member().name();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(names.test(name)).addModifiers(PUBLIC).returns(boolean.class);
    if (field instanceof ViewField.RelationField relation) {
      TypeName plan = TypeNames.of(relation.target().planId());
      method
          .addJavadoc("What of {@code $L} must be fetched; null if nothing.\n", name)
          .returns(TypeNames.nullable(plan, true));
    } else if (field instanceof ViewField.ComputedField) {
      method.addJavadoc("Whether {@code $L} is selected.\n", name);
    } else {
      method.addJavadoc("Whether {@code $L} must be fetched.\n", name);
    }
    CodeBlock state = isId(field) ? CodeBlock.of("true") : CodeBlock.of("$N", names.state(name));
    return method.addStatement("return $L", state).build();
  }

  /** Whether nothing stands for a value that is not decoded yet. */
  private static boolean isPrimitive(Called call, int place) {
    return argumentType(call, place).isPrimitive();
  }

  private static TypeName argumentType(Called call, int place) {
    return TypeNames.of(call.method().method().parameters().get(place).type());
  }

  static boolean isNullable(Called call, int place) {
    return ((ComputedArgument.ClientArgument) call.method().arguments().get(place)).nullable();
  }

  private static TypeName variableType(Called call, int place) {
    return TypeNames.nullable(argumentType(call, place), !isPrimitive(call, place));
  }

  private static MethodSpec argument(Called call, int place, PlanNames names) {
    String name = names.argument(call, place);
    boolean nullable = isNullable(call, place);
    boolean present = nullable || isPrimitive(call, place);
    return MethodSpec.methodBuilder(name)
        .returns(TypeNames.nullable(argumentType(call, place), nullable))
        .addStatement(
            present
                ? CodeBlock.of("return $N", name)
                : CodeBlock.of("return $T.requireNonNull($N)", Objects.class, name))
        .build();
  }
}
