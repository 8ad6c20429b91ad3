package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** {@code PostPlan}: what is selected of a view, and what must be fetched for it. */
final class PlanClass {
  private PlanClass() {}

  static JavaFile of(ViewModel view) {
    PlanNames names = new PlanNames(view);
    TypeName row = TypeNames.of(view.row().id());
    TypeSpec.Builder type =
        GeneratedClass.of(
                view.planId(), view.isPublic(), view.warnings(), GeneratedClass.from(view.id()))
            .superclass(TypeNames.of(RuntimeClasses.PLAN_OF, row))
            .addJavadoc(
                "What a request asks of a {@link $T}, and what must be fetched for it.\n",
                TypeNames.of(view.id()))
            .addField(fields(view));
    PlanState.addVariables(type, view, names);
    type.addMethod(constructor(view, names)).addMethod(factory(view));
    PlanState.addTests(type, view, names);
    type.addMethod(PlanSets.selected(view, names)).addMethod(PlanSets.fetched(view, names));
    if (view.plain().stream().anyMatch(PlanState::isId)) {
      type.addMethod(selectsId());
    }
    SelectMethods.addTo(type, view, names);
    NeedMethods.addTo(type, view, names);
    RelationPlans.addTo(type, view, names);
    names.clientValues().addTo(type);
    return GeneratedClass.file(view.planId(), type.build());
  }

  static TypeName order(ViewModel view) {
    return TypeNames.of(RuntimeClasses.ROW_ORDER, TypeNames.of(view.row().id()), TypeNames.any());
  }

  private static FieldSpec fields(ViewModel view) {
    CodeBlock names =
        view.fields().stream()
            .map(field -> CodeBlock.of("$S", field.member().name()))
            .collect(CodeBlock.joining(",$W"));
    return FieldSpec.builder(
            TypeNames.of(ClassName.get(List.class), ClassName.get(String.class)),
            "FIELDS",
            STATIC,
            FINAL)
        .initializer("$T.of($L)", List.class, names)
        .build();
  }

  private static MethodSpec constructor(ViewModel view, PlanNames names) {
    CodeBlock ids =
        Needs.ids(view).stream().map(id -> CodeBlock.of("$S", id)).collect(CodeBlock.joining(", "));
    MethodSpec.Builder method =
        MethodSpec.constructorBuilder()
            .addParameter(RuntimeClasses.PLACE, "place")
            .addParameter(order(view), "order")
            .addStatement("super(place, order)")
            .addStatement("needPlaced($T.of($L))", List.class, ids);
    for (ViewField field : view.fields()) {
      if (PlanState.isId(field)) {
        SelectMethods.addCalls(method, view, field, names);
      }
    }
    return method.build();
  }

  private static MethodSpec factory(ViewModel view) {
    ClassName plan = TypeNames.of(view.planId());
    return MethodSpec.methodBuilder("of")
        .addModifiers(PUBLIC, STATIC)
        .addJavadoc("The plan of a selection of single rows.\n")
        .addParameter(RuntimeClasses.SELECTION, "selection")
        .addParameter(RuntimeClasses.LIMITS, "limits")
        .returns(plan)
        .addStatement(
            "$T place = $T.root(limits, selection.arguments())",
            RuntimeClasses.PLACE,
            RuntimeClasses.PLACE)
        .addStatement(
            "return parsed(new $T(place, $T.$N), selection.paths())",
            plan,
            TypeNames.of(view.cursorsId()),
            view.orders().get(0).constantName())
        .build();
  }

  private static MethodSpec selectsId() {
    return MethodSpec.methodBuilder("selectsId")
        .addAnnotation(Override.class)
        .addModifiers(PROTECTED)
        .returns(boolean.class)
        .addStatement("return true")
        .build();
  }
}
