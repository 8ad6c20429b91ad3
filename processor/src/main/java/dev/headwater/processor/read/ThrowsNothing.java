package dev.headwater.processor.read;

import dev.headwater.processor.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** HW109: what generated code calls on an entity declares no checked exception. */
final class ThrowsNothing {
  private ThrowsNothing() {}

  static List<Problem> problems(TypeElement type, Members members, Types types) {
    List<Problem> problems = new ArrayList<>();
    for (ExecutableElement called : called(type, members)) {
      checked(called.getThrownTypes(), types)
          .ifPresent(
              thrown ->
                  problems.add(
                      Problem.of(
                          "HW109",
                          ElementSite.of(called, type),
                          "'%s' of entity '%s' throws %s, a checked exception, which generated"
                              + " code cannot handle; throw an unchecked one",
                          called.getSimpleName(),
                          type.getSimpleName(),
                          thrown)));
    }
    return problems;
  }

  /** The constructors and methods that generated code calls. */
  static List<ExecutableElement> called(TypeElement type, Members members) {
    List<Element> used = new ArrayList<>(EntityShape.constructors(type));
    members.list().forEach(member -> used.addAll(member.uses()));
    return used.stream()
        .filter(ExecutableElement.class::isInstance)
        .map(ExecutableElement.class::cast)
        .toList();
  }

  private static Optional<String> checked(List<? extends TypeMirror> thrown, Types types) {
    return thrown.stream()
        .filter(type -> type.getKind() == TypeKind.DECLARED)
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
