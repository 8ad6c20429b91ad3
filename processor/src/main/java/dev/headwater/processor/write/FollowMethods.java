package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.PROTECTED;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.ComputedArgument;
import dev.headwater.processor.model.Following;
import dev.headwater.processor.model.RelationStep;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code follow}, and before it {@code prepare} if a check needs what is followed or counted: then
 * that comes first, and the check is decided before everything else is followed.
 */
final class FollowMethods {
  private final ViewModel view;
  private final DefinitionNames names;
  private final PlanNames plan;
  private final Set<String> forChecks = new HashSet<>();

  private FollowMethods(ViewModel view, DefinitionNames names, PlanNames plan) {
    this.view = view;
    this.names = names;
    this.plan = plan;
    for (Called call : Called.in(view)) {
      if (call.isCheck()) {
        call.method().arguments().forEach(this::note);
      }
    }
  }

  /** Notes the relation that a check needs to be followed. */
  private void note(ComputedArgument argument) {
    if (argument instanceof ComputedArgument.Needed needed
        && needed.steps().stream().anyMatch(RelationStep.Followed.class::isInstance)) {
      forChecks.add(needed.path().value().split("\\.", -1)[0]);
    }
  }

  static void addTo(TypeSpec.Builder type, ViewModel view, DefinitionNames names, PlanNames plan) {
    FollowMethods methods = new FollowMethods(view, names, plan);
    MethodSpec.Builder prepare = methods.begin("prepare");
    MethodSpec.Builder follow = methods.begin("follow");
    CodeBlock prepared = methods.prepare();
    if (!prepared.isEmpty()) {
      type.addMethod(prepare.addCode(methods.plan()).addCode(prepared).build());
    }
    CodeBlock followed = methods.follow();
    if (!followed.isEmpty()) {
      follow.addCode(methods.plan()).addCode(followed);
    }
    type.addMethod(follow.build());
  }

  private MethodSpec.Builder begin(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(PROTECTED)
        .addParameter(level(), "level");
  }

  private TypeName level() {
    return DefinitionClass.level(view);
  }

  private CodeBlock plan() {
    return CodeBlock.of("$T plan = level.plan();\n", TypeNames.of(view.planId()));
  }

  private CodeBlock prepare() {
    CodeBlock.Builder code = CodeBlock.builder();
    Names variables = new Names(List.of("level", "plan"));
    for (ViewField.RelationField relation : view.relations()) {
      String name = relation.member().name();
      if (forChecks.contains(name)) {
        boolean onlyIfNeeded = PlanState.hasNeeds(relation);
        String variable = begin(code, relation, variables, onlyIfNeeded ? "needs" : "");
        code.addStatement("level.follow($N, $N)", DefinitionNames.relation(name), variable)
            .endControlFlow();
      }
    }
    for (Called call : Called.in(view)) {
      if (call.isCheck() && !call.counts().isEmpty()) {
        addCounts(code, call);
      }
    }
    return code.build();
  }

  private CodeBlock follow() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Called call : Called.in(view)) {
      if (call.isCheck()) {
        addCheck(code, call);
      }
    }
    Names variables = new Names(List.of("level", "plan"));
    view.relations().forEach(relation -> addRelation(code, relation, variables));
    for (Called call : Called.in(view)) {
      if (!call.isCheck() && !call.counts().isEmpty()) {
        addCounts(code, call);
      }
    }
    return code.build();
  }

  private void addCheck(CodeBlock.Builder code, Called call) {
    CodeBlock check =
        CodeBlock.of(
            "level.$L($N, $L);\n",
            call.method().async() ? "checkAsync" : "check",
            names.check(call.member().name()),
            ComputedCall.of(view, call, names, plan));
    code.add(ifSelected(call, check));
  }

  private CodeBlock ifSelected(Called call, CodeBlock statements) {
    return selected(view, call, plan)
        .map(
            condition ->
                CodeBlock.builder()
                    .beginControlFlow("if ($L)", condition)
                    .add(statements)
                    .endControlFlow()
                    .build())
        .orElse(statements);
  }

  /** Whether the field of a call is selected; empty for one that always is. */
  static Optional<CodeBlock> selected(ViewModel view, Called call, PlanNames plan) {
    String name = call.member().name();
    ViewField field =
        view.fields().stream()
            .filter(f -> f.member().equals(call.member()))
            .findFirst()
            .orElseThrow();
    if (PlanState.isId(field)) {
      return Optional.empty();
    }
    String test = field instanceof ViewField.ComputedField ? plan.test(name) : plan.shows(name);
    return Optional.of(CodeBlock.of("plan.$N()", test));
  }

  private void addCounts(CodeBlock.Builder code, Called call) {
    CodeBlock.Builder counts = CodeBlock.builder();
    call.counts().forEach(p -> counts.addStatement("level.count($N)", names.count(call, p)));
    code.add(ifSelected(call, counts.build()));
  }

  /** Begins the block that follows a relation; returns the variable with its plan. */
  private String begin(
      CodeBlock.Builder code, ViewField.RelationField relation, Names variables, String condition) {
    String name = relation.member().name();
    String variable = variables.take(Members.of(name));
    code.addStatement(
        "$T $N = plan.$N()", TypeNames.of(relation.target().planId()), variable, plan.test(name));
    CodeBlock more =
        switch (condition) {
          case "needs" -> CodeBlock.of(" && plan.$N()", plan.needs(name));
          case "onlyShows" ->
              CodeBlock.of(" && plan.$N() && !plan.$N()", plan.shows(name), plan.needs(name));
          case "shows" -> CodeBlock.of(" && plan.$N()", plan.shows(name));
          case "either" ->
              CodeBlock.of(" && (plan.$N() || plan.$N())", plan.shows(name), plan.needs(name));
          default -> CodeBlock.of("");
        };
    code.beginControlFlow("if ($N != null$L)", variable, more);
    return variable;
  }

  private void addRelation(
      CodeBlock.Builder code, ViewField.RelationField relation, Names variables) {
    String name = relation.member().name();
    boolean prepared = forChecks.contains(name);
    boolean guarded = relation.member().guard().isPresent();
    boolean inline = relation.following() instanceof Following.Inline;
    boolean hasNeeds = PlanState.hasNeeds(relation);
    if (prepared && !hasNeeds) {
      return;
    }
    String condition = "";
    if (prepared) {
      condition = "onlyShows";
    } else if (inline) {
      condition = hasNeeds ? "either" : "shows";
    }
    String variable = begin(code, relation, variables, condition);
    CodeBlock all =
        CodeBlock.of("level.follow($N, $N);\n", DefinitionNames.relation(name), variable);
    CodeBlock allowed =
        CodeBlock.of(
            "level.follow($N, $N, $N);\n",
            DefinitionNames.relation(name),
            variable,
            names.check(name));
    if (!guarded) {
      code.add(all);
    } else if (prepared || !hasNeeds) {
      code.add(allowed);
    } else {
      code.beginControlFlow("if (plan.$N())", plan.needs(name))
          .add(all)
          .nextControlFlow("else")
          .add(allowed)
          .endControlFlow();
    }
    code.endControlFlow();
  }
}
