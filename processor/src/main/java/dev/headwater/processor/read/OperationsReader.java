package dev.headwater.processor.read;

import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.KnownTypes;
import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.MethodModel;
import dev.headwater.processor.model.OperationModel;
import dev.headwater.processor.model.OperationsModel;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.RateBudgetModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads an interface with methods marked {@code @Operation}. */
public final class OperationsReader {
  private final World world;

  /** A reader over a compiler's view of the world. */
  public OperationsReader(World world) {
    this.world = world;
  }

  /** Reads an interface; every type that its abstract methods mention can make it wait. */
  public Read<OperationsModel> read(TypeElement type) {
    Optional<Problem> misshapen = ApiShape.problem(type);
    if (misshapen.isPresent()) {
      return new Read.Bad<>(List.of(misshapen.get()));
    }
    TypeReader types = new TypeReader();
    MethodReader methods = new MethodReader(types, world.types());
    List<OperationModel> operations = new ArrayList<>();
    List<MethodModel> unmarked = new ArrayList<>();
    types.use(type);
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      Optional<Mark> mark = Mark.on(method, "Operation");
      if (mark.isPresent()) {
        types.use(method);
        operations.add(operation(mark.get(), method, methods.read(method)));
      } else if (isAbstract(method) && !isOfObject(method)) {
        unmarked.add(methods.read(method));
      }
    }
    if (types.unresolved().isPresent()) {
      return new Read.NotYet<>(types.unresolved().get());
    }
    ClassId id = TypeReader.idOf(type);
    return new Read.Ok<>(
        new OperationsModel(
            id,
            EntityReader.isPublic(type),
            operations,
            unmarked,
            budgets(type),
            Taken.of(world.elements(), List.of(OperationsModel.operationsId(id))),
            Lint.of(types, world.elements()),
            ElementSite.of(type)));
  }

  private OperationModel operation(Mark mark, ExecutableElement method, MethodModel model) {
    return new OperationModel(
        withoutSubtypes(method, model),
        unwrappable(model),
        method.isVarArgs(),
        Nullability.of(method),
        mark.values("budgets").stream()
            .map(name -> new Located<>(String.valueOf(name.value()), name.site()))
            .toList(),
        mark.number("attempts", 1),
        mark.number("timeoutMillis", 0),
        budgets(method));
  }

  /** The exceptions it declares, but for those that others of them cover: to be caught once. */
  private MethodModel withoutSubtypes(ExecutableElement method, MethodModel model) {
    List<? extends TypeMirror> thrown =
        method.getThrownTypes().stream()
            .filter(type -> ThrowsNothing.isChecked(type, world.types()))
            .toList();
    List<JavaType> kept = new ArrayList<>();
    for (int i = 0; i < thrown.size(); i++) {
      TypeMirror type = thrown.get(i);
      boolean covered =
          thrown.stream()
              .anyMatch(
                  other ->
                      !world.types().isSameType(other, type)
                          && world.types().isSubtype(type, other));
      if (!covered && !kept.contains(model.thrown().get(i))) {
        kept.add(model.thrown().get(i));
      }
    }
    return new MethodModel(
        model.name(),
        model.isStatic(),
        model.accessible(),
        model.generic(),
        model.parameters(),
        model.returns(),
        kept,
        model.site());
  }

  private static String unwrappable(MethodModel model) {
    if (model.isStatic()) {
      return "static";
    }
    if (!model.accessible()) {
      return "private";
    }
    return model.generic() ? "generic" : "";
  }

  private static boolean isAbstract(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT);
  }

  /** Whether every class has it from {@code Object} already. */
  private static boolean isOfObject(ExecutableElement method) {
    int parameters = method.getParameters().size();
    return switch (method.getSimpleName().toString()) {
      case "toString", "hashCode" -> parameters == 0;
      case "equals" ->
          parameters == 1
              && new TypeReader()
                  .read(method.getParameters().get(0).asType())
                  .is(KnownTypes.OBJECT);
      default -> false;
    };
  }

  private static List<RateBudgetModel> budgets(Element element) {
    return Mark.all(element, "RateBudget", "RateBudget.Several").stream()
        .map(
            mark ->
                new RateBudgetModel(
                    mark.text("name", ""),
                    mark.number("calls", 1),
                    mark.number("seconds", 1),
                    mark.site()))
        .toList();
  }
}
