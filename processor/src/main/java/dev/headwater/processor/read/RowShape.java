package dev.headwater.processor.read;

import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.Problem;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Tells classes with properties from those without. */
final class RowShape {
  private RowShape() {}

  /** Why the objects of a class can be no rows, if they cannot, whatever its members. */
  static Optional<String> reason(TypeElement type) {
    if (type.getKind() == ElementKind.ENUM) {
      return Optional.of("an enum");
    }
    if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
      return Optional.of("an annotation");
    }
    if (isOfJava(type)) {
      return Optional.of("no class of yours");
    }
    return type.getTypeParameters().isEmpty() ? Optional.empty() : Optional.of("generic");
  }

  /** Whether it is a class of the JDK, whose getters are no properties. */
  static boolean isOfJava(TypeElement type) {
    return TypeReader.packageOf(type).getQualifiedName().toString().startsWith("java.");
  }

  /** HW152: the rows of a view are of a class with properties. */
  static Optional<Problem> problem(
      JavaType named, Optional<TypeElement> type, TypeElement view, ElementSite site) {
    Optional<String> reason =
        type.isEmpty()
            ? Optional.of("no class")
            : reason(type.get())
                .or(
                    () ->
                        Access.isOpen(type.get(), TypeReader.packageOf(view))
                            ? Optional.empty()
                            : Optional.of("not accessible to generated code"));
    return reason.map(
        why ->
            Problem.of(
                "HW152",
                site,
                "the rows of view '%s' cannot be of type %s, which is %s; name a record, a class or"
                    + " an interface with getters",
                view.getSimpleName(),
                named,
                why));
  }
}
