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
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The getters, setters and fields of a class, those of its superclasses first. */
final class Properties {
  private final List<ExecutableElement> methods = new ArrayList<>();
  private final List<VariableElement> fields = new ArrayList<>();

  Properties(TypeElement type) {
    collect(type);
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
              || (element.getKind() == ElementKind.METHOD
                  && element.getModifiers().contains(Modifier.PRIVATE));
      if (!hidden && element.getKind() == ElementKind.METHOD) {
        methods.add((ExecutableElement) element);
      } else if (!hidden && element.getKind() == ElementKind.FIELD) {
        fields.add((VariableElement) element);
      }
    }
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

  /** The setter of a property. */
  Optional<ExecutableElement> setter(String property) {
    return setters().stream()
        .filter(method -> setterProperty(method).equals(Optional.of(property)))
        .findFirst();
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
    boolean acronym = rest.length() > 1 && rest.equals(rest.toUpperCase(Locale.ROOT));
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
