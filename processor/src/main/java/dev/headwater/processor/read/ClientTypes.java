package dev.headwater.processor.read;

import dev.headwater.processor.model.ClientField;
import dev.headwater.processor.model.ClientModel.ClientType;
import dev.headwater.processor.model.Located;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The types of rows that clients know: the fields of all views of a name together. */
final class ClientTypes {
  private final World world;
  private final TypeReader types;
  private final ClientShapeReader shapes;
  private final Deque<TypeElement> waiting = new ArrayDeque<>();
  private final Set<TypeElement> reached = new LinkedHashSet<>();

  ClientTypes(World world, TypeReader types) {
    this.world = world;
    this.types = types;
    this.shapes = new ClientShapeReader(types, false);
  }

  /** All types that can be reached from some views, by name. */
  List<ClientType> of(List<TypeElement> views) {
    views.forEach(this::reach);
    Map<String, Map<String, ClientField>> byName = new TreeMap<>();
    while (!waiting.isEmpty()) {
      TypeElement view = waiting.remove();
      Map<String, ClientField> fields =
          byName.computeIfAbsent(nameOf(view), key -> new LinkedHashMap<>());
      fields(view).forEach(field -> fields.putIfAbsent(field.name(), field));
    }
    return byName.entrySet().stream()
        .map(type -> new ClientType(type.getKey(), List.copyOf(type.getValue().values())))
        .toList();
  }

  private List<ClientField> fields(TypeElement view) {
    List<ClientField> fields = new ArrayList<>();
    ViewElements elements = ViewElements.of(view, world.types());
    for (ViewElement field : elements.fields()) {
      reachFrom(field.type());
      fields.add(new ClientField(field.name(), shapes.read(field.type()), field.nullable(), false));
    }
    for (ExecutableElement method : elements.methods()) {
      Mark.on(method, "Computed").ifPresent(mark -> fields.add(computed(method, mark)));
    }
    return fields;
  }

  /** What a method computes; what is left out where it is null is null only if it is refused. */
  private ClientField computed(ExecutableElement method, Mark mark) {
    boolean async = ComputedReader.isStage(types.read(method.getReturnType()));
    TypeMirror type =
        async ? ComputedReader.staged(method.getReturnType()) : method.getReturnType();
    boolean omitNull = mark.flag("omitNull");
    boolean nullable =
        ComputedReader.isNullable(method) && (!omitNull || Mark.isOn(method, "Authorize"));
    return new ClientField(
        method.getSimpleName().toString(), shapes.read(type), nullable, omitNull);
  }

  /** What clients know the rows of a view by. */
  static String nameOf(TypeElement view) {
    Mark mark = Mark.on(view, "DataView").orElseThrow();
    String name = TargetReader.name(mark, TypeReader.idOf(view)).value();
    return mark.text("type").map(Located::value).filter(type -> !type.isEmpty()).orElse(name);
  }

  /** A view that a field is of, alone or in a list. */
  private void reachFrom(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      if (Mark.isOn(declared.asElement(), "DataView")) {
        reach((TypeElement) declared.asElement());
      }
      declared.getTypeArguments().forEach(this::reachFrom);
    }
  }

  private void reach(TypeElement view) {
    if (reached.add(view)) {
      Supertypes.missing(view).ifPresent(types::markUnresolved);
      waiting.add(view);
    }
  }
}
