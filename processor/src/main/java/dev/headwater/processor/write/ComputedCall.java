package dev.headwater.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.headwater.processor.model.ComputedArgument;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.ParameterModel;
import dev.headwater.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code index -> PostView.byline(...)}: a call of a static method of a view for a row. */
final class ComputedCall {
  private final ViewModel view;
  private final Called call;
  private final DefinitionNames names;
  private final PlanNames plan;
  private final NeedPaths paths;

  private ComputedCall(ViewModel view, Called call, DefinitionNames names, PlanNames plan) {
    this.view = view;
    this.call = call;
    this.names = names;
    this.plan = plan;
    this.paths = new NeedPaths(new Names(Set.of("level", "plan", "index")));
  }

  static CodeBlock of(ViewModel view, Called call, DefinitionNames names, PlanNames plan) {
    return new ComputedCall(view, call, names, plan).lambda();
  }

  private CodeBlock lambda() {
    List<CodeBlock> arguments = new ArrayList<>();
    for (int i = 0; i < call.method().arguments().size(); i++) {
      arguments.add(argument(i));
    }
    CodeBlock called =
        CodeBlock.of(
            "$T.$N($L)",
            TypeNames.of(view.id()),
            call.method().method().name(),
            CodeBlock.join(arguments, ",$W"));
    CodeBlock steps = paths.statements();
    return steps.isEmpty()
        ? CodeBlock.of("index ->$W$L", called)
        : CodeBlock.of("index -> {\n$>$Lreturn $L;\n$<}", steps, called);
  }

  private CodeBlock argument(int place) {
    ComputedArgument argument = call.method().arguments().get(place);
    ParameterModel parameter = call.method().method().parameters().get(place);
    if (argument instanceof ComputedArgument.Needed needed) {
      return needed(needed, parameter);
    }
    if (argument instanceof ComputedArgument.Counted) {
      // An int becomes a long, but no Long.
      boolean boxed = TypeNames.of(parameter.type()).equals(ClassName.get(Long.class));
      return CodeBlock.of(
          "$Llevel.counted($N, index)", boxed ? "(long) " : "", names.count(call, place));
    }
    if (argument instanceof ComputedArgument.ClientArgument) {
      return CodeBlock.of("plan.$N()", plan.argument(call, place));
    }
    if (argument instanceof ComputedArgument.OwnPlan) {
      return CodeBlock.of("plan");
    }
    if (argument instanceof ComputedArgument.AllArguments) {
      return CodeBlock.of("plan.arguments()");
    }
    return argument instanceof ComputedArgument.RequestContext context
        ? CodeBlock.of("level.context($T.class)", raw(context.type()))
        : CodeBlock.of("level.row(index)");
  }

  /** The class of a context, without type arguments. */
  static TypeName raw(JavaType type) {
    return type instanceof JavaType.Declared declared
        ? TypeNames.of(declared.id())
        : TypeNames.of(type);
  }

  private CodeBlock needed(ComputedArgument.Needed needed, ParameterModel parameter) {
    CodeBlock value = paths.value(needed);
    boolean present = needed.steps().isEmpty() && needed.leaf().isPrimitive();
    return parameter.nullable() || present
        ? value
        : CodeBlock.of(
            "needed($L, $S, $S)", value, needed.path().value(), call.method().method().name());
  }
}
