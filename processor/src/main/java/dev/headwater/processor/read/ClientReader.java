package dev.headwater.processor.read;

import dev.headwater.processor.model.ApiArgument;
import dev.headwater.processor.model.ApiList;
import dev.headwater.processor.model.ApiMethod;
import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.ClientField;
import dev.headwater.processor.model.ClientModel;
import dev.headwater.processor.model.ClientModel.ClientOperation;
import dev.headwater.processor.model.ClientModel.ClientType;
import dev.headwater.processor.model.ClientModel.Result;
import dev.headwater.processor.model.ClientShape;
import dev.headwater.processor.model.NamedView;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.TargetModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/** Reads an API as clients see it: what it serves, and every type that can be reached from it. */
public final class ClientReader {
  private final World world;
  private final ApiReader apis;

  /** A reader over that of APIs. */
  public ClientReader(World world, ApiReader apis) {
    this.world = world;
    this.apis = apis;
  }

  /**
   * Reads an API; one that is wrong has been complained of already.
   *
   * @param file what the option says
   */
  public Read<ClientModel> read(
      TypeElement type, String file, Function<ApiModel, List<Problem>> check) {
    Read<ApiModel> read = apis.read(type);
    if (read instanceof Read.NotYet<ApiModel> notYet) {
      return new Read.NotYet<>(notYet.type());
    }
    if (!(read instanceof Read.Ok<ApiModel> ok) || !check.apply(ok.value()).isEmpty()) {
      return new Read.Bad<>(List.of());
    }
    TypeReader types = new TypeReader();
    List<ClientOperation> operations = new ArrayList<>();
    ok.value().lists().forEach(list -> operations.add(list(list)));
    ok.value().methods().forEach(method -> operations.add(operation(method, types)));
    List<ClientType> reached = new ClientTypes(world, types).of(views(ok.value()));
    return types.unresolved().isPresent()
        ? new Read.NotYet<>(types.unresolved().get())
        : new Read.Ok<>(new ClientModel(ok.value(), file, reached, operations));
  }

  /** The views that it names, those of lists first. */
  private List<TypeElement> views(ApiModel api) {
    List<TargetModel> views = new ArrayList<>();
    api.lists().stream()
        .map(ApiList::view)
        .map(NamedView::view)
        .forEach(view -> view.ifPresent(views::add));
    api.methods().forEach(method -> method.view().ifPresent(views::add));
    return views.stream().map(this::element).distinct().toList();
  }

  private TypeElement element(TargetModel view) {
    return world.elements().getTypeElement(view.id().qualifiedName());
  }

  private String typeName(TargetModel view) {
    return ClientTypes.nameOf(element(view));
  }

  private ClientOperation list(ApiList list) {
    return new ClientOperation(
        ApiMethod.Kind.LIST,
        list.name(),
        list.view().view().map(this::typeName),
        "",
        Result.PAGE,
        new ClientShape.Plain("FatePageArguments"),
        Optional.empty());
  }

  private ClientOperation operation(ApiMethod method, TypeReader types) {
    List<? extends VariableElement> parameters =
        ((ExecutableElement) ((ElementSite) method.method().site()).element()).getParameters();
    return new ClientOperation(
        method.kind(),
        method.name(),
        method.view().map(this::typeName),
        method.type().value(),
        result(method),
        method.kind() == ApiMethod.Kind.MUTATION
            ? input(method, parameters, types)
            : arguments(method, parameters, types),
        method.inputRecord().map(record -> record.id().simpleName()));
  }

  private static Result result(ApiMethod method) {
    return switch (method.result().form()) {
      case ROW -> method.result().nullable() ? Result.NULLABLE_ROW : Result.ROW;
      case OPTIONAL -> Result.NULLABLE_ROW;
      case LIST -> Result.ROWS;
      case PAGE -> Result.PAGE;
      case JSON, UNKNOWN -> Result.ANY;
    };
  }

  private static ClientShape input(
      ApiMethod method, List<? extends VariableElement> parameters, TypeReader types) {
    for (int i = 0; i < parameters.size(); i++) {
      if (method.arguments().get(i) instanceof ApiArgument.InputRecord) {
        DeclaredType type = (DeclaredType) parameters.get(i).asType();
        return new ClientShapeReader(types, true).object((TypeElement) type.asElement());
      }
    }
    return method.argumentsOf(ApiArgument.RawInput.class).findAny().isPresent()
        ? ClientShape.ANY
        : new ClientShape.Plain("Record<never, never>");
  }

  private static ClientShape arguments(
      ApiMethod method, List<? extends VariableElement> parameters, TypeReader types) {
    ClientShapeReader shapes = new ClientShapeReader(types, true);
    List<ClientField> fields = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      if (method.arguments().get(i) instanceof ApiArgument.ClientArgument argument) {
        ClientShape shape = shapes.read(parameters.get(i).asType());
        fields.add(
            new ClientField(
                argument.name().value(), shape, argument.nullable(), argument.nullable()));
      }
    }
    return new ClientShape.Fields(fields);
  }
}
