package dev.headwater.processor.read;

import dev.headwater.processor.model.Problem;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** HW370: operations stand in an interface that generated code can implement. */
final class ApiShape {
  private ApiShape() {}

  static Optional<Problem> problem(TypeElement type) {
    return reason(type)
        .map(
            reason ->
                Problem.of(
                    "HW370",
                    ElementSite.of(type),
                    "'%s' has operations, but is %s, and generated code cannot implement it; %s",
                    type.getSimpleName(),
                    reason,
                    advice(reason)));
  }

  private static Optional<String> reason(TypeElement type) {
    if (type.getKind() != ElementKind.INTERFACE) {
      return Optional.of("no interface");
    }
    if (!type.getTypeParameters().isEmpty()) {
      return Optional.of("generic");
    }
    if (type.getModifiers().contains(Modifier.SEALED)) {
      return Optional.of("sealed");
    }
    if (!type.getInterfaces().isEmpty()) {
      return Optional.of("an interface that extends another");
    }
    return Access.isOpen(type, TypeReader.packageOf(type))
        ? Optional.empty()
        : Optional.of("private");
  }

  private static String advice(String reason) {
    return switch (reason) {
      case "generic" -> "remove its type parameters";
      case "sealed" -> "make it open";
      case "private" -> "make it and what encloses it package-private";
      case "no interface" -> "move them to an interface";
      default -> "declare all its methods itself";
    };
  }
}
