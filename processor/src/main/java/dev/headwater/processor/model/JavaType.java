package dev.headwater.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A type as written in a signature, annotations left out. Prints as a person would write it. */
public sealed interface JavaType {

  /** {@code int}, {@code void}. */
  record Primitive(String name) implements JavaType {
    @Override
    public String toString() {
      return name;
    }
  }

  /** A class or interface, with its type arguments: none if it has none or is raw. */
  record Declared(ClassId id, List<JavaType> arguments) implements JavaType {
    public Declared {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String toString() {
      return arguments.isEmpty()
          ? id.nestedName()
          : arguments.stream()
              .map(JavaType::toString)
              .collect(Collectors.joining(", ", id.nestedName() + "<", ">"));
    }
  }

  /** {@code byte[]}. */
  record Array(JavaType element) implements JavaType {
    @Override
    public String toString() {
      return element + "[]";
    }
  }

  /** {@code ?}, {@code ? extends T}, {@code ? super T}. */
  record Wildcard(Optional<JavaType> upper, Optional<JavaType> lower) implements JavaType {
    @Override
    public String toString() {
      return upper
          .map(bound -> "? extends " + bound)
          .or(() -> lower.map(bound -> "? super " + bound))
          .orElse("?");
    }
  }

  /** {@code T}, and whatever else has no form above. */
  record Other(String name) implements JavaType {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Whether it is this class, whatever its type arguments. */
  default boolean is(ClassId id) {
    return this instanceof Declared declared && declared.id().equals(id);
  }

  /** The type arguments, if it is this class and has that many. */
  default Optional<List<JavaType>> argumentsOf(ClassId id, int count) {
    return this instanceof Declared declared
            && declared.id().equals(id)
            && declared.arguments().size() == count
        ? Optional.of(declared.arguments())
        : Optional.empty();
  }

  /** The class, if it is one without type arguments. */
  default Optional<ClassId> plainClass() {
    return this instanceof Declared declared && declared.arguments().isEmpty()
        ? Optional.of(declared.id())
        : Optional.empty();
  }

  /** {@code Integer} for {@code int}; anything else is itself. */
  default JavaType boxed() {
    if (!(this instanceof Primitive primitive)) {
      return this;
    }
    return ScalarKind.ofPrimitive(primitive.name())
        .<JavaType>map(kind -> new Declared(kind.boxId(), List.of()))
        .orElse(this);
  }
}
