package dev.headwater.processor.read;

import dev.headwater.processor.model.ApiArgument;
import dev.headwater.processor.model.ApiMethod;
import dev.headwater.processor.model.ApiModel.ApiContext;
import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.KnownTypes;
import dev.headwater.processor.model.NamedView;
import dev.headwater.processor.model.TargetModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Reads a method of an API. */
final class ApiMethodReader {
  private static final JavaType NONE = new JavaType.Primitive("void");

  private final World world;
  private final TypeReader types;
  private final NamedViewReader views;
  private final MethodReader methods;
  private final FieldTypeReader fieldTypes;
  private final ApiContext context;

  ApiMethodReader(
      World world, TypeReader types, NamedViewReader views, TypeElement api, ApiContext context) {
    this.world = world;
    this.types = types;
    this.views = views;
    this.methods = new MethodReader(types, world.types());
    this.fieldTypes = new FieldTypeReader(types, TypeReader.packageOf(api));
    this.context = context;
  }

  /** What a method is for: nothing, one thing, or by mistake several. */
  List<ApiMethod> read(ExecutableElement method) {
    List<ApiMethod> found = new ArrayList<>();
    for (ApiMethod.Kind kind : ApiMethod.Kind.values()) {
      Mark.on(method, kind.annotation()).ifPresent(mark -> found.add(read(kind, mark, method)));
    }
    return found;
  }

  private ApiMethod read(ApiMethod.Kind kind, Mark mark, ExecutableElement method) {
    types.use(method);
    Optional<NamedView> named = views.read(mark, "view").filter(view -> !view.type().equals(NONE));
    List<ApiArgument> arguments = method.getParameters().stream().map(this::argument).toList();
    Optional<TargetModel> view =
        arguments.stream()
            .filter(ApiArgument.PlanArgument.class::isInstance)
            .map(argument -> ((ApiArgument.PlanArgument) argument).view())
            .findFirst()
            .or(() -> named.flatMap(NamedView::view));
    return new ApiMethod(
        kind,
        methods.read(method),
        mark.text("value", method.getSimpleName().toString()),
        named,
        mark.text("type", ""),
        mark.flag("omitNull"),
        arguments,
        new ApiResultReader(types).read(method, view.map(found -> found.row().id())));
  }

  private ApiArgument argument(VariableElement parameter) {
    JavaType type = types.read(parameter.asType());
    Optional<Mark> marked = Mark.on(parameter, "Arg");
    if (marked.isPresent()) {
      return new ApiArgument.ClientArgument(
          marked.get().text("value", parameter.getSimpleName().toString()),
          fieldTypes.read(parameter.asType()),
          Nullability.of(parameter));
    }
    if (type.equals(context.type())) {
      return new ApiArgument.ContextArgument();
    }
    if (type.is(KnownTypes.ARGUMENTS)) {
      return new ApiArgument.AllArguments();
    }
    if (type.is(KnownTypes.INPUT)) {
      return new ApiArgument.RawInput();
    }
    return parameter.asType().getKind() == TypeKind.DECLARED
        ? ofClass(parameter)
        : new ApiArgument.Unknown(false);
  }

  private ApiArgument ofClass(VariableElement parameter) {
    TypeElement type = (TypeElement) ((DeclaredType) parameter.asType()).asElement();
    Optional<TargetModel> view = views.ofPlan(type, ElementSite.of(parameter));
    if (view.isPresent()) {
      return new ApiArgument.PlanArgument(view.get());
    }
    boolean ofApplication =
        ContextTypes.canBe(parameter.asType())
            && type.getTypeParameters().isEmpty()
            && !Mark.isStamped(type);
    return ofApplication && type.getKind() == ElementKind.RECORD
        ? new ApiArgument.InputRecord(TypeReader.idOf(type), hasArguments(type), hasReader(type))
        : new ApiArgument.Unknown(ofApplication);
  }

  /** Whether one is generated, or written by hand. */
  private boolean hasReader(TypeElement record) {
    ClassId reader = ApiArgument.InputRecord.readerIdOf(TypeReader.idOf(record));
    return Mark.isOn(record, "MutationInput")
        || world.elements().getTypeElement(reader.qualifiedName()) != null;
  }

  /** Whether a record has a component {@code Arguments args}. */
  private boolean hasArguments(TypeElement record) {
    return record.getRecordComponents().stream()
        .filter(component -> component.getSimpleName().contentEquals("args"))
        .map(RecordComponentElement::asType)
        .anyMatch(type -> types.read(type).is(KnownTypes.ARGUMENTS));
  }
}
