package dev.headwater.processor.read;

import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.HandlerModel;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.TargetModel;
import dev.headwater.processor.model.ViewSourceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads a class marked {@code @Source} of a view. */
public final class ViewSourceReader {
  private final World world;

  /** A reader over a compiler's view of the world. */
  public ViewSourceReader(World world) {
    this.world = world;
  }

  /**
   * Reads a source; only its view and the signatures that generated code calls can make it wait.
   */
  public Read<ViewSourceModel> read(TypeElement type) {
    Optional<Problem> misshapen = ClassProblem.ofUsed(type, "HW251", "source", "a class");
    if (misshapen.isPresent()) {
      return new Read.Bad<>(List.of(misshapen.get()));
    }
    Mark mark = Mark.on(type, "Source").orElseThrow();
    TypeReader types = new TypeReader();
    Optional<Located<Object>> written = mark.values("value").stream().findFirst();
    if (written.isPresent() && !(written.get().value() instanceof TypeMirror)) {
      return new Read.NotYet<>(String.valueOf(written.get().value()));
    }
    Optional<JavaType> named = written.map(value -> types.read((TypeMirror) value.value()));
    if (types.unresolved().isPresent()) {
      return new Read.NotYet<>(types.unresolved().get());
    }
    Optional<TypeElement> view = written.flatMap(value -> view((TypeMirror) value.value()));
    if (view.isEmpty()) {
      ElementSite site = written.map(value -> (ElementSite) value.site()).orElseGet(mark::site);
      return new Read.Bad<>(List.of(noView(type, named, site)));
    }
    return read(type, types, view.get());
  }

  private Read<ViewSourceModel> read(TypeElement type, TypeReader types, TypeElement view) {
    RowReader rows = new RowReader(world, types, TypeReader.packageOf(type));
    TargetReader targets = new TargetReader(world, types, rows);
    Optional<TargetModel> target = targets.read(view, ElementSite.of(type));
    List<HandlerModel> handlers = new ArrayList<>();
    if (target.isPresent()) {
      HandlerReader reader =
          new HandlerReader(world, types, rows, target.get(), TypeReader.packageOf(type));
      ElementFilter.methodsIn(type.getEnclosedElements())
          .forEach(method -> handlers.addAll(reader.read(method)));
    }
    if (types.unresolved().isPresent()) {
      return new Read.NotYet<>(types.unresolved().get());
    }
    return targets.failed()
        ? new Read.Bad<>(targets.problems())
        : new Read.Ok<>(model(type, types, target.orElseThrow(), handlers));
  }

  private ViewSourceModel model(
      TypeElement type, TypeReader types, TargetModel view, List<HandlerModel> handlers) {
    ClassId id = TypeReader.idOf(type);
    types.use(type);
    return new ViewSourceModel(
        id,
        EntityReader.isPublic(type),
        view,
        handlers,
        Taken.of(world.elements(), List.of(ViewSourceModel.executorIdOf(id))),
        Lint.of(types, world.elements()),
        ElementSite.of(type));
  }

  private static Optional<TypeElement> view(TypeMirror type) {
    return type instanceof DeclaredType declared && Mark.isOn(declared.asElement(), "DataView")
        ? Optional.of((TypeElement) declared.asElement())
        : Optional.empty();
  }

  /** HW250: a source that is a class is of a view. */
  private static Problem noView(TypeElement type, Optional<JavaType> named, ElementSite site) {
    return Problem.of(
        "HW250",
        site,
        "source '%s' is of %s; name a type that is marked @DataView, as in"
            + " @Source(PostView.class)",
        type.getSimpleName(),
        named.map(found -> found + ", which is no view").orElse("no view"));
  }
}
