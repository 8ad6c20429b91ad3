package dev.headwater.processor.read;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.Shape;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Tells a record, a bean and an immutable class apart, and all of them from what is no entity. */
final class EntityShape {
  private EntityShape() {}

  /** Why the class can be no entity, whatever its members: at most one reason. */
  static List<Problem> problems(TypeElement type) {
    return ClassProblem.of(type, "HW101", "entity", "a record or a class")
        .or(() -> constructorProblem(type))
        .map(List::of)
        .orElse(List.of());
  }

  private static Optional<Problem> constructorProblem(TypeElement type) {
    if (type.getKind() == ElementKind.RECORD || isBean(type) || constructors(type).size() == 1) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.of(
            "HW105",
            ElementSite.of(type),
            "entity '%s' can be constructed in %d ways; give it one constructor that is not private,"
                + " with all fields, or a no-argument constructor with setters, or make it a record",
            type.getSimpleName(),
            constructors(type).size()));
  }

  /** The shape of a class that has one. */
  static Shape of(TypeElement type) {
    if (type.getKind() == ElementKind.RECORD) {
      return Shape.RECORD;
    }
    return isBean(type) ? Shape.BEAN : Shape.IMMUTABLE;
  }

  static Members members(TypeElement type, Types types) {
    return switch (of(type)) {
      case RECORD -> RecordMembers.read(type);
      case BEAN -> BeanMembers.read(type, types);
      case IMMUTABLE -> ImmutableMembers.read(type, constructors(type).get(0), types);
    };
  }

  private static boolean isBean(TypeElement type) {
    return constructors(type).stream().anyMatch(c -> c.getParameters().isEmpty());
  }

  /** The constructors that a class of the same package can call. */
  static List<ExecutableElement> constructors(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE))
        .toList();
  }
}
