package dev.headwater.processor.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * The elements of a view.
 *
 * @param fields abstract methods or components, inherited ones first
 * @param others abstract methods that can be no fields
 * @param methods all other methods of its own
 */
record ViewElements(
    List<ViewElement> fields, List<ExecutableElement> others, List<ExecutableElement> methods) {
  private static final Set<String> OF_OBJECT = Set.of("equals", "hashCode", "toString");

  static ViewElements of(TypeElement view, Types types) {
    List<ExecutableElement> own =
        ElementFilter.methodsIn(view.getEnclosedElements()).stream()
            .filter(method -> !isAbstract(method) || Mark.isOn(method, "Computed"))
            .toList();
    if (view.getKind() == ElementKind.RECORD) {
      List<ViewElement> components =
          view.getRecordComponents().stream().map(c -> component(view, c)).toList();
      return new ViewElements(components, List.of(), own);
    }
    Map<String, ExecutableElement> found = new LinkedHashMap<>();
    collect(view, found);
    List<ExecutableElement> all = found.values().stream().filter(m -> isAbstract(m)).toList();
    return new ViewElements(
        all.stream().filter(ViewElements::isField).map(m -> method(view, m, types)).toList(),
        all.stream().filter(method -> !isField(method)).toList(),
        own);
  }

  /** The field of a name. */
  Optional<ViewElement> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  private static void collect(TypeElement type, Map<String, ExecutableElement> found) {
    Supertypes.of(type).forEach(parent -> collect(parent, found));
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      String name = method.getSimpleName().toString();
      boolean instance =
          !method.getModifiers().contains(Modifier.STATIC)
              && !method.getModifiers().contains(Modifier.PRIVATE);
      if (instance && !OF_OBJECT.contains(name) && !Mark.isOn(method, "Computed")) {
        found.put(method.getParameters().isEmpty() ? name : method.toString(), method);
      }
    }
  }

  private static boolean isAbstract(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT);
  }

  private static boolean isField(ExecutableElement method) {
    return method.getParameters().isEmpty()
        && method.getTypeParameters().isEmpty()
        && method.getReturnType().getKind() != TypeKind.VOID;
  }

  private static ViewElement method(TypeElement view, ExecutableElement method, Types types) {
    ExecutableType inView = (ExecutableType) types.asMemberOf((DeclaredType) view.asType(), method);
    return new ViewElement(
        method.getSimpleName().toString(),
        inView.getReturnType(),
        Nullability.of(method),
        method,
        ElementSite.of(method, view));
  }

  private static ViewElement component(TypeElement view, RecordComponentElement component) {
    return new ViewElement(
        component.getSimpleName().toString(),
        component.asType(),
        Nullability.of(component),
        component,
        ElementSite.of(RecordMembers.field(view, component)));
  }
}
