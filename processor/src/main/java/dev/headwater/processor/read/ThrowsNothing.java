package dev.headwater.processor.read;

import dev.headwater.processor.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** HW109: what generated code calls on an entity declares no checked exception. */
final class ThrowsNothing {
  private ThrowsNothing() {}

  static List<Problem> problems(TypeElement type, Members members, Types types) {
    List<Element> called = new ArrayList<>(EntityShape.constructors(type));
    members.list().forEach(member -> called.addAll(member.uses()));
    List<Problem> problems = new ArrayList<>();
    for (Element element : called) {
      if (element instanceof ExecutableElement executable) {
        checked(executable.getThrownTypes(), types)
            .ifPresent(
                thrown ->
                    problems.add(
                        Problem.of(
                            "HW109",
                            ElementSite.of(element, type),
                            "'%s' of entity '%s' throws %s, a checked exception, which generated"
                                + " code cannot handle; throw an unchecked one",
                            element.getSimpleName(),
                            type.getSimpleName(),
                            thrown)));
      }
    }
    return problems;
  }

  private static Optional<String> checked(List<? extends TypeMirror> thrown, Types types) {
    return thrown.stream()
        .filter(DeclaredType.class::isInstance)
        .filter(type -> isChecked(type, types))
        .map(type -> ((DeclaredType) type).asElement().getSimpleName().toString())
        .findFirst();
  }

  static boolean isChecked(TypeMirror thrown, Types types) {
    for (TypeMirror type = thrown; type instanceof DeclaredType declared; ) {
      TypeElement element = (TypeElement) declared.asElement();
      if (element.getQualifiedName().contentEquals("java.lang.RuntimeException")
          || element.getQualifiedName().contentEquals("java.lang.Error")) {
        return false;
      }
      type = element.getSuperclass();
    }
    return true;
  }
}
