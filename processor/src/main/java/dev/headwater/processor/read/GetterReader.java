package dev.headwater.processor.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds what reads the properties of a class, an interface or a record. */
final class GetterReader {
  private static final Set<String> OF_OBJECT =
      Set.of("clone", "finalize", "getClass", "hashCode", "toString");

  private final Types types;
  private final PackageElement from;

  /**
   * A reader.
   *
   * @param from the package that generated code is in
   */
  GetterReader(Types types, PackageElement from) {
    this.types = types;
    this.from = from;
  }

  /** A record's components; of another class all it has or inherits, the inherited ones first. */
  List<Getter> read(TypeElement type) {
    if (type.getKind() == ElementKind.RECORD) {
      return type.getRecordComponents().stream().map(GetterReader::component).toList();
    }
    Map<String, Getter> found = new LinkedHashMap<>();
    collect(type, type, found);
    return List.copyOf(found.values());
  }

  private static Getter component(RecordComponentElement component) {
    return new Getter(
        component.getSimpleName().toString(),
        component.getAccessor(),
        component.asType(),
        Nullability.of(component));
  }

  private void collect(TypeElement type, TypeElement owner, Map<String, Getter> found) {
    for (TypeElement parent : Supertypes.of(type)) {
      collect(parent, owner, found);
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      String name = method.getSimpleName().toString();
      boolean reads =
          method.getParameters().isEmpty()
              && method.getTypeParameters().isEmpty()
              && method.getReturnType().getKind() != TypeKind.VOID
              && !OF_OBJECT.contains(name)
              && !method.getModifiers().contains(Modifier.STATIC);
      if (reads && Access.isOpen(method, from)) {
        String property = Properties.getterProperty(method).orElse(name);
        Getter known = found.get(property);
        boolean shorter = known != null && known.method().getSimpleName().contentEquals(property);
        if (!shorter || name.equals(property)) {
          found.put(property, getter(property, method, owner));
        }
      }
    }
  }

  private Getter getter(String property, ExecutableElement method, TypeElement owner) {
    ExecutableType inOwner =
        (ExecutableType) types.asMemberOf((DeclaredType) owner.asType(), method);
    return new Getter(property, method, inOwner.getReturnType(), Nullability.of(method));
  }
}
