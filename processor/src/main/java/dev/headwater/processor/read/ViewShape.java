package dev.headwater.processor.read;

import dev.headwater.processor.model.Problem;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Tells views from what can be none, whatever its members. */
final class ViewShape {
  private ViewShape() {}

  /** HW151: a view is an interface or a record that generated code can use. */
  static Optional<Problem> problem(TypeElement type) {
    return reason(type)
        .map(
            reason ->
                Problem.of(
                    "HW151",
                    ElementSite.of(type),
                    "view '%s' is %s; %s",
                    type.getSimpleName(),
                    reason,
                    advice(reason)));
  }

  private static Optional<String> reason(TypeElement type) {
    if (type.getKind() != ElementKind.INTERFACE && type.getKind() != ElementKind.RECORD) {
      return Optional.of(
          switch (type.getKind()) {
            case ENUM -> "an enum";
            case ANNOTATION_TYPE -> "an annotation";
            default -> "a class";
          });
    }
    if (!type.getTypeParameters().isEmpty()) {
      return Optional.of("generic");
    }
    return Access.isOpen(type, TypeReader.packageOf(type))
        ? Optional.empty()
        : Optional.of("private");
  }

  private static String advice(String reason) {
    return switch (reason) {
      case "generic" -> "remove its type parameters";
      case "private" -> "make it and what encloses it package-private";
      default -> "make it an interface or a record";
    };
  }
}
