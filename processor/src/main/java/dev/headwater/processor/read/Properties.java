package dev.headwater.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** The getters, setters and fields of a class, those it inherits first. */
final class Properties {
  private final TypeElement owner;
  private final Types types;
  private final List<ExecutableElement> methods = new ArrayList<>();
  private final List<VariableElement> fields = new ArrayList<>();

  Properties(TypeElement owner, Types types) {
    this.owner = owner;
    this.types = types;
    collect(owner);
  }

  private void collect(TypeElement type) {
    if (type.getSuperclass() instanceof DeclaredType parent
        && parent.getKind() == TypeKind.DECLARED
        && ((TypeElement) parent.asElement()).getSuperclass().getKind() != TypeKind.NONE) {
      collect((TypeElement) parent.asElement());
    }
    for (Element element : type.getEnclosedElements()) {
      boolean hidden =
          element.getModifiers().contains(Modifier.STATIC)
              || (element.getKind() == ElementKind.METHOD && !isOpen(element));
      if (!hidden && element.getKind() == ElementKind.METHOD) {
        methods.add((ExecutableElement) element);
      } else if (!hidden && element.getKind() == ElementKind.FIELD) {
        fields.add((VariableElement) element);
      }
    }
  }

  /** Whether a class in the owner's package can call a method, which it may have inherited. */
  private boolean isOpen(Element method) {
    return method.getModifiers().contains(Modifier.PUBLIC)
        || (!method.getModifiers().contains(Modifier.PRIVATE)
            && TypeReader.packageOf(method).equals(TypeReader.packageOf(owner)));
  }

  /** What a getter returns in the owner, where the type variables of superclasses have values. */
  TypeMirror typeOf(ExecutableElement getter) {
    return inOwner(getter).getReturnType();
  }

  /** What a setter takes in the owner. */
  TypeMirror takenBy(ExecutableElement setter) {
    return inOwner(setter).getParameterTypes().get(0);
  }

  private ExecutableType inOwner(ExecutableElement method) {
    return (ExecutableType) types.asMemberOf((DeclaredType) owner.asType(), method);
  }

  /** The methods that look like {@code getTitle()} or {@code isOpen()}, overridden ones once. */
  List<ExecutableElement> getters() {
    return methods.stream()
        .filter(method -> getterProperty(method).isPresent())
        .filter(method -> last(methods, method) == method)
        .toList();
  }

  /** The methods that look like {@code setTitle(value)}, overridden ones once. */
  List<ExecutableElement> setters() {
    return methods.stream()
        .filter(method -> setterProperty(method).isPresent())
        .filter(method -> last(methods, method) == method)
        .toList();
  }

  /** The setter of a property; of several, the one that takes what the getter returns. */
  Optional<ExecutableElement> setter(String property, ExecutableElement getter) {
    List<ExecutableElement> found =
        methods.stream()
            .filter(method -> setterProperty(method).equals(Optional.of(property)))
            .toList();
    return found.stream()
        .filter(setter -> types.isSameType(takenBy(setter), typeOf(getter)))
        .reduce((first, second) -> second)
        .or(() -> found.stream().reduce((first, second) -> second));
  }

  /** The method {@code title()}, {@code getTitle()} or {@code isTitle()}. */
  Optional<ExecutableElement> accessor(String property) {
    return ElementFilter.methodsIn(methods).stream()
        .filter(method -> method.getParameters().isEmpty())
        .filter(
            method ->
                method.getSimpleName().contentEquals(property)
                    || getterProperty(method).equals(Optional.of(property)))
        .reduce((first, second) -> second);
  }

  /** The names of everything that {@link #accessor} finds. */
  List<String> accessorNames() {
    return methods.stream()
        .filter(method -> method.getParameters().isEmpty())
        .filter(method -> method.getReturnType().getKind() != TypeKind.VOID)
        .map(method -> getterProperty(method).orElse(method.getSimpleName().toString()))
        .toList();
  }

  /** The field of a property. */
  Optional<VariableElement> field(String property) {
    return fields.stream()
        .filter(field -> field.getSimpleName().contentEquals(property))
        .reduce((first, second) -> second);
  }

  /** {@code title} for {@code getTitle()}. */
  static Optional<String> getterProperty(ExecutableElement method) {
    TypeMirror type = method.getReturnType();
    if (!method.getParameters().isEmpty() || type.getKind() == TypeKind.VOID) {
      return Optional.empty();
    }
    Optional<String> property = after("get", method);
    return property.isEmpty() && type.getKind() == TypeKind.BOOLEAN
        ? after("is", method)
        : property;
  }

  /** {@code title} for {@code setTitle(value)}. */
  static Optional<String> setterProperty(ExecutableElement method) {
    return method.getParameters().size() == 1 ? after("set", method) : Optional.empty();
  }

  private static Optional<String> after(String prefix, ExecutableElement method) {
    String name = method.getSimpleName().toString();
    if (name.length() <= prefix.length()
        || !name.startsWith(prefix)
        || Character.isLowerCase(name.charAt(prefix.length()))) {
      return Optional.empty();
    }
    String rest = name.substring(prefix.length());
    boolean acronym =
        rest.length() > 1
            && Character.isUpperCase(rest.charAt(1))
            && rest.equals(rest.toUpperCase(Locale.ROOT));
    return Optional.of(
        acronym ? rest : rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1));
  }

  /** The last method of the same name and parameters: the one that overrides the others. */
  private static ExecutableElement last(List<ExecutableElement> all, ExecutableElement method) {
    return all.stream()
        .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
        .filter(other -> other.getParameters().size() == method.getParameters().size())
        .reduce(method, (first, second) -> second);
  }
}
