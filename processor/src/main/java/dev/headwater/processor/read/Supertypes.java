package dev.headwater.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The classes that a class has its members from. */
final class Supertypes {
  private Supertypes() {}

  /** The interfaces and the superclass, but for {@code Object}, and for those that are missing. */
  static List<TypeElement> of(TypeElement type) {
    return Stream.concat(type.getInterfaces().stream(), Stream.of(type.getSuperclass()))
        .filter(parent -> parent.getKind() == TypeKind.DECLARED)
        .map(parent -> (TypeElement) ((DeclaredType) parent).asElement())
        .filter(parent -> !parent.getQualifiedName().contentEquals("java.lang.Object"))
        .toList();
  }

  /** A type that it, or one of these, extends or implements, and that does not exist. */
  static Optional<String> missing(TypeElement type) {
    return Stream.concat(type.getInterfaces().stream(), Stream.of(type.getSuperclass()))
        .filter(parent -> parent.getKind() == TypeKind.ERROR)
        .map(TypeMirror::toString)
        .findFirst()
        .or(() -> of(type).stream().flatMap(parent -> missing(parent).stream()).findFirst());
  }
}
