package dev.headwater.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.headwater.processor.model.ComputedArgument;
import dev.headwater.processor.model.RelationStep;
import dev.headwater.processor.model.TargetModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rows on the way to what is needed, each in a variable that is null if there is none. */
final class NeedPaths {
  private final Names variables;
  private final CodeBlock.Builder statements = CodeBlock.builder();
  private final Map<String, String> known = new HashMap<>();

  NeedPaths(Names variables) {
    this.variables = variables;
  }

  /** What must run before the values can be used. */
  CodeBlock statements() {
    return statements.build();
  }

  /** The value, or null where there is no row that has it. */
  CodeBlock value(ComputedArgument.Needed needed) {
    List<RelationStep> steps = needed.steps();
    String getter = needed.leaf().getter();
    if (steps.isEmpty()) {
      return CodeBlock.of("level.row(index).$N()", getter);
    }
    String row = row(steps);
    return CodeBlock.of("$N == null ? null : $N.$N()", row, row, getter);
  }

  /** The variable with the row that steps lead to. */
  private String row(List<RelationStep> steps) {
    String key = "row " + path(steps);
    String variable = known.get(key);
    if (variable != null) {
      return variable;
    }
    RelationStep last = steps.get(steps.size() - 1);
    List<RelationStep> before = steps.subList(0, steps.size() - 1);
    CodeBlock value;
    TypeName type;
    if (last instanceof RelationStep.Followed followed) {
      type = TypeNames.of(followed.view().row().id());
      value = inLevel("related", before, followed.relation());
    } else {
      RelationStep.Held held = (RelationStep.Held) last;
      type = TypeNames.of(held.property().javaType());
      value = held(before, held);
    }
    String name = variables.take(Members.of(joined(steps)));
    known.put(key, name);
    statements.addStatement("$T $N = $L", type, name, value);
    return name;
  }

  private CodeBlock held(List<RelationStep> before, RelationStep.Held held) {
    String getter = held.property().getter();
    if (before.isEmpty()) {
      return CodeBlock.of("level.row(index).$N()", getter);
    }
    String row = row(before);
    return CodeBlock.of("$N == null ? null : $N.$N()", row, row, getter);
  }

  /** The variable with the place of the row that steps lead to, in the level that has it. */
  private String place(List<RelationStep> steps) {
    String key = "place " + path(steps);
    String variable = known.get(key);
    if (variable != null) {
      return variable;
    }
    RelationStep last = steps.get(steps.size() - 1);
    TargetModel view = view(last);
    TypeName type =
        TypeNames.of(
            RuntimeClasses.LEVEL_ROW, TypeNames.of(view.row().id()), TypeNames.of(view.planId()));
    CodeBlock value = inLevel("at", steps.subList(0, steps.size() - 1), name(last));
    String name = variables.take("at" + Members.capital(joined(steps)));
    known.put(key, name);
    statements.addStatement("$T $N = $L", type, name, value);
    return name;
  }

  /** What a level has for a relation of the row that steps lead to. */
  private CodeBlock inLevel(String method, List<RelationStep> before, String relation) {
    String constant = DefinitionNames.relation(relation);
    if (before.isEmpty()) {
      return CodeBlock.of("level.$N($N, index)", method, constant);
    }
    String place = place(before);
    TargetModel view = view(before.get(before.size() - 1));
    return CodeBlock.of(
        "$N == null ? null : $N.$N($T.$N)",
        place,
        place,
        method,
        TypeNames.of(view.definitionId()),
        constant);
  }

  private static TargetModel view(RelationStep step) {
    return step instanceof RelationStep.Followed followed
        ? followed.view()
        : ((RelationStep.Held) step).view().orElseThrow();
  }

  private static String name(RelationStep step) {
    return step instanceof RelationStep.Followed followed
        ? followed.relation()
        : ((RelationStep.Held) step).property().name();
  }

  /** {@code authorTeam} for {@code author.team}. */
  private static String joined(List<RelationStep> steps) {
    return name(steps.get(0))
        + steps.subList(1, steps.size()).stream()
            .map(step -> Members.capital(name(step)))
            .collect(Collectors.joining());
  }

  private static String path(List<RelationStep> steps) {
    return String.join(".", steps.stream().map(NeedPaths::name).toList());
  }
}
