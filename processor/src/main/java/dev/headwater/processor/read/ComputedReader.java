package dev.headwater.processor.read;

import dev.headwater.processor.model.ComputedArgument;
import dev.headwater.processor.model.ComputedMethod;
import dev.headwater.processor.model.CountTerm;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.KnownTypes;
import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.TargetModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads the static methods of a view: computed fields and checks. */
final class ComputedReader {
  private final TypeReader types;
  private final MethodReader methods;
  private final HoldsReader holds;
  private final FieldTypeReader fieldTypes;
  private final NeedReader needs;
  private final CountReader counts;
  private final Function<String, Optional<TargetModel>> counted;
  private final TargetModel view;

  /**
   * A reader.
   *
   * @param counted the view that a relation leads to
   */
  ComputedReader(
      World world,
      TypeReader types,
      TargetModel view,
      PackageElement from,
      NeedReader needs,
      CountReader counts,
      Function<String, Optional<TargetModel>> counted) {
    this.types = types;
    this.methods = new MethodReader(types, world.types(), Optional.of(view.planId()));
    this.holds = new HoldsReader(types, from);
    this.fieldTypes = new FieldTypeReader(types, from);
    this.needs = needs;
    this.counts = counts;
    this.counted = counted;
    this.view = view;
  }

  ComputedMethod read(ExecutableElement method) {
    types.use(method);
    List<ComputedArgument> arguments = new ArrayList<>();
    method.getParameters().forEach(parameter -> arguments.add(argument(parameter)));
    JavaType returns = types.read(method.getReturnType());
    boolean async = isStage(returns);
    TypeMirror value = async ? staged(method.getReturnType()) : method.getReturnType();
    return new ComputedMethod(
        methods.read(method), arguments, types.read(value), holds.read(value), async);
  }

  /** Whether what a method returns, or the stage it returns comes to, may be null. */
  static boolean isNullable(ExecutableElement method) {
    return Nullability.of(method)
        || (method.getReturnType() instanceof DeclaredType declared
            && declared.getTypeArguments().stream().anyMatch(Mark::isNullable));
  }

  static boolean isStage(JavaType type) {
    return type.argumentsOf(KnownTypes.COMPLETION_STAGE, 1).isPresent()
        || type.argumentsOf(KnownTypes.COMPLETABLE_FUTURE, 1).isPresent();
  }

  static TypeMirror staged(TypeMirror stage) {
    return ((DeclaredType) stage).getTypeArguments().get(0);
  }

  private ComputedArgument argument(VariableElement parameter) {
    Optional<Mark> need = Mark.on(parameter, "Need");
    Optional<Mark> count = Mark.on(parameter, "Count");
    Optional<Mark> arg = Mark.on(parameter, "Arg");
    String name = parameter.getSimpleName().toString();
    if (Stream.of(need, count, arg).filter(Optional::isPresent).count() > 1) {
      return new ComputedArgument.Unknown();
    }
    if (need.isPresent()) {
      return needs.read(need.get().text("value", name), view);
    }
    if (count.isPresent()) {
      return counted(count.get(), name);
    }
    return arg.isPresent()
        ? new ComputedArgument.ClientArgument(
            arg.get().text("value", name),
            fieldTypes.read(parameter.asType()),
            Nullability.of(parameter))
        : unmarked(parameter);
  }

  private ComputedArgument counted(Mark count, String name) {
    Located<String> relation = count.text("value", name);
    Optional<TargetModel> target = counted.apply(relation.value());
    List<Located<CountTerm>> terms =
        target.stream()
            .flatMap(
                found ->
                    count.values("where").stream()
                        .map(
                            term ->
                                new Located<>(
                                    counts.read(String.valueOf(term.value()), found.row()),
                                    term.site())))
            .toList();
    return new ComputedArgument.Counted(relation, terms);
  }

  private ComputedArgument unmarked(VariableElement parameter) {
    if (OwnPlan.is(parameter.asType(), view.planId())) {
      return new ComputedArgument.OwnPlan();
    }
    JavaType type = types.read(parameter.asType());
    if (type.is(KnownTypes.ARGUMENTS)) {
      return new ComputedArgument.AllArguments();
    }
    if (type.plainClass().equals(Optional.of(view.row().id()))) {
      return new ComputedArgument.WholeRow();
    }
    return ContextTypes.canBe(parameter.asType())
        ? new ComputedArgument.RequestContext(type)
        : new ComputedArgument.Unknown();
  }
}
