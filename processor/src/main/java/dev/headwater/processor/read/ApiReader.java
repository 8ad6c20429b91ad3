package dev.headwater.processor.read;

import dev.headwater.processor.model.ApiList;
import dev.headwater.processor.model.ApiMethod;
import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.ApiModel.ApiContext;
import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.KnownTypes;
import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads a class marked {@code @Api}. */
public final class ApiReader {
  private final World world;

  /** A reader over a compiler's view of the world. */
  public ApiReader(World world) {
    this.world = world;
  }

  /**
   * Reads an API; only the types it names and the signatures that generated code calls can make it
   * wait.
   */
  public Read<ApiModel> read(TypeElement type) {
    Optional<Problem> misshapen = ClassProblem.ofUsed(type, "HW320", "API", "a class");
    if (misshapen.isPresent()) {
      return new Read.Bad<>(List.of(misshapen.get()));
    }
    TypeReader types = new TypeReader();
    RowReader rows = new RowReader(world, types, TypeReader.packageOf(type));
    TargetReader targets = new TargetReader(world, types, rows);
    NamedViewReader views = new NamedViewReader(types, targets);
    ApiContext context = context(Mark.on(type, "Api").orElseThrow(), type, types);
    List<ApiList> lists =
        Mark.all(type, "Root", "Root.Several").stream().map(mark -> list(mark, views)).toList();
    ApiMethodReader reader = new ApiMethodReader(world, types, views, type, context);
    List<ApiMethod> methods = new ArrayList<>();
    ElementFilter.methodsIn(type.getEnclosedElements())
        .forEach(method -> methods.addAll(reader.read(method)));
    if (types.unresolved().isPresent()) {
      return new Read.NotYet<>(types.unresolved().get());
    }
    return targets.failed()
        ? new Read.Bad<>(targets.problems())
        : new Read.Ok<>(model(type, types, context, lists, methods));
  }

  private ApiModel model(
      TypeElement type,
      TypeReader types,
      ApiContext context,
      List<ApiList> lists,
      List<ApiMethod> methods) {
    ClassId id = TypeReader.idOf(type);
    types.use(type);
    return new ApiModel(
        id,
        EntityReader.isPublic(type),
        context,
        lists,
        methods,
        Taken.of(world.elements(), List.of(ApiModel.definitionIdOf(id))),
        Lint.of(types, world.elements()),
        ElementSite.of(type));
  }

  private ApiContext context(Mark mark, TypeElement api, TypeReader types) {
    Optional<Located<Object>> written = mark.values("context").stream().findFirst();
    if (written.isEmpty()) {
      JavaType any = new JavaType.Declared(KnownTypes.OBJECT, List.of());
      return new ApiContext(any, true, Optional.empty(), mark.site());
    }
    if (!(written.get().value() instanceof TypeMirror named)) {
      types.markUnresolved(String.valueOf(written.get().value()));
      return new ApiContext(new JavaType.Other("?"), true, Optional.empty(), written.get().site());
    }
    JavaType type = types.read(named);
    boolean isPublic =
        named instanceof DeclaredType declared
            && EntityReader.isPublic((TypeElement) declared.asElement());
    return new ApiContext(type, isPublic, problem(named, api), written.get().site());
  }

  /** Why a type can be no context. */
  private static Optional<String> problem(TypeMirror type, TypeElement api) {
    if (type.getKind() != TypeKind.DECLARED) {
      return type.getKind() == TypeKind.ERROR ? Optional.empty() : Optional.of("no class");
    }
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    if (!element.getTypeParameters().isEmpty()) {
      return Optional.of("generic");
    }
    return Access.isOpen(element, TypeReader.packageOf(api))
        ? Optional.empty()
        : Optional.of("not accessible to generated code");
  }

  private static ApiList list(Mark mark, NamedViewReader views) {
    return new ApiList(
        mark.text("name", ""),
        views.read(mark, "view").orElseGet(() -> views.none(mark)),
        mark.text("order", ""),
        mark.site());
  }
}
