package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.Following;
import dev.headwater.processor.model.PageSizes;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;

/** The plans of relations: how they are made, and what following one needs. */
final class RelationPlans {
  private RelationPlans() {}

  static void addTo(TypeSpec.Builder type, ViewModel view, PlanNames names) {
    for (ViewField.RelationField relation : view.relations()) {
      type.addMethod(plan(relation, names));
      if (!(relation.following() instanceof Following.Inline)) {
        type.addMethod(follow(view, relation, names));
      }
    }
  }

  /** The statement that has a relation followed by the plan in {@code plan}. */
  static void follow(MethodSpec.Builder method, ViewField.RelationField relation, PlanNames names) {
    String name = relation.member().name();
    if (relation.following() instanceof Following.Inline) {
      method.addStatement("$N = plan", names.state(name));
    } else {
      method.addStatement("$N(plan)", names.follow(name));
    }
  }

  private static MethodSpec plan(ViewField.RelationField relation, PlanNames names) {
    String name = relation.member().name();
    String state = names.state(name);
    CodeBlock place =
        relation.many()
            ? CodeBlock.of("many($S, $L)", name, sizes(relation.pageSizes()))
            : CodeBlock.of("one($S)", name);
    return MethodSpec.methodBuilder(names.plan(name))
        .addModifiers(PRIVATE)
        .returns(TypeNames.of(relation.target().planId()))
        .beginControlFlow("if ($N != null)", state)
        .addStatement("return $N", state)
        .endControlFlow()
        .addStatement(
            "return $T.VIEW.plan($L,$W$T.$N)",
            TypeNames.of(relation.target().definitionId()),
            place,
            TypeNames.of(relation.target().cursorsId()),
            relation.order().constantName())
        .build();
  }

  private static MethodSpec follow(
      ViewModel view, ViewField.RelationField relation, PlanNames names) {
    TypeName plan = TypeNames.of(relation.target().planId());
    String name = relation.member().name();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(names.follow(name))
            .addModifiers(PRIVATE)
            .addParameter(plan, "plan")
            .addStatement("$N = plan", names.state(name));
    Needs.of(view, relation).forEach(path -> method.addStatement("needPath($S)", path));
    if (relation.following() instanceof Following.ByForeignKey foreign) {
      method.addStatement("needing(plan, $S)", foreign.key().name());
    }
    return method.build();
  }

  static CodeBlock sizes(PageSizes sizes) {
    int usual = sizes.usual().value();
    int max = sizes.max().value();
    return usual == PageSizes.USUAL && max == PageSizes.MAX
        ? CodeBlock.of("$T.DEFAULT", RuntimeClasses.PAGE_SIZES)
        : CodeBlock.of("new $T($L, $L)", RuntimeClasses.PAGE_SIZES, usual, max);
  }
}
