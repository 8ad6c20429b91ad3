package dev.headwater.processor.read;

import dev.headwater.processor.model.Problem;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Why generated code cannot construct a class, if it cannot: one code for entity and connector. */
final class ClassProblem {
  private static final Map<String, String> ADVICE =
      Map.of(
          "abstract", "make it concrete",
          "generic", "remove its type parameters",
          "private", "make it and what encloses it package-private",
          "an inner class", "make it static");

  private ClassProblem() {}

  static Optional<Problem> of(TypeElement type, String code, String what, String instead) {
    return of(type, code, what, "construct", instead);
  }

  /** The same of a class whose objects are passed to generated code. */
  static Optional<Problem> ofUsed(TypeElement type, String code, String what, String instead) {
    return of(type, code, what, "use", instead);
  }

  private static Optional<Problem> of(
      TypeElement type, String code, String what, String verb, String instead) {
    return reason(type)
        .map(
            reason ->
                Problem.of(
                    code,
                    ElementSite.of(type),
                    "%s '%s' is %s, and generated code cannot %s it; %s",
                    what,
                    type.getSimpleName(),
                    reason,
                    verb,
                    ADVICE.getOrDefault(reason, "make it " + instead)));
  }

  private static Optional<String> reason(TypeElement type) {
    if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
      return Optional.of(
          switch (type.getKind()) {
            case INTERFACE -> "an interface";
            case ENUM -> "an enum";
            default -> "an annotation";
          });
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of("abstract");
    }
    if (!type.getTypeParameters().isEmpty()) {
      return Optional.of("generic");
    }
    if (!Access.isOpen(type, TypeReader.packageOf(type))) {
      return Optional.of("private");
    }
    return isInner(type) ? Optional.of("an inner class") : Optional.empty();
  }

  /**
   * Whether an object of the enclosing class is needed; records and members of interfaces need
   * none.
   */
  private static boolean isInner(TypeElement type) {
    Element enclosing = type.getEnclosingElement();
    return type.getKind() == ElementKind.CLASS
        && enclosing instanceof TypeElement outer
        && outer.getKind().isClass()
        && !type.getModifiers().contains(Modifier.STATIC);
  }
}
