package dev.headwater.processor.read;

import static java.util.Objects.requireNonNull;

import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.JavaType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Reads types, and remembers the first one that does not exist: whoever asked for it is then not
 * yet readable. Also what it met, for the lint of code that uses it. One reader per element.
 */
final class TypeReader {
  private @Nullable String unresolved;
  private final Set<Element> used = new LinkedHashSet<>();
  private boolean raw;

  /** The first type that was met and does not exist. */
  Optional<String> unresolved() {
    return Optional.ofNullable(unresolved);
  }

  /** Notes a type that does not exist. */
  void markUnresolved(String name) {
    if (unresolved == null) {
      unresolved = name;
    }
  }

  /** The classes that were met, and what was noted beside them. */
  Set<Element> used() {
    return used;
  }

  /** Notes that generated code will use an element. */
  void use(Element element) {
    used.add(element);
  }

  /** Whether a generic class was met without its type arguments. */
  boolean isRaw() {
    return raw;
  }

  JavaType read(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      if (type instanceof DeclaredType generic) {
        generic
            .getTypeArguments()
            .forEach(this::read); // in ecj, the whole of Ref<Missing> is missing
      }
      markUnresolved(type.toString());
      return new JavaType.Other(type.toString());
    }
    if (type instanceof PrimitiveType || type instanceof NoType) {
      return new JavaType.Primitive(type.getKind().name().toLowerCase(Locale.ROOT));
    }
    if (type instanceof ArrayType array) {
      return new JavaType.Array(read(array.getComponentType()));
    }
    if (type instanceof WildcardType wildcard) {
      return new JavaType.Wildcard(
          bound(wildcard.getExtendsBound()), bound(wildcard.getSuperBound()));
    }
    if (type instanceof DeclaredType declared) {
      TypeElement element = (TypeElement) declared.asElement();
      if (element.getEnclosingElement() == null) {
        // What stands in ecj for a class that it has lost sight of, and is in no package.
        markUnresolved(type.toString());
        return new JavaType.Other(type.toString());
      }
      List<JavaType> arguments = declared.getTypeArguments().stream().map(this::read).toList();
      use(element);
      raw |= arguments.isEmpty() && !element.getTypeParameters().isEmpty();
      return new JavaType.Declared(idOf(element), arguments);
    }
    return new JavaType.Other(type.toString());
  }

  private Optional<JavaType> bound(@Nullable TypeMirror bound) {
    return Optional.ofNullable(bound).map(this::read);
  }

  static ClassId idOf(TypeElement type) {
    Deque<String> names = new ArrayDeque<>();
    Element element = type;
    while (!(element instanceof PackageElement) && element != null) {
      names.addFirst(element.getSimpleName().toString());
      element = element.getEnclosingElement();
    }
    return new ClassId(packageOf(type).getQualifiedName().toString(), List.copyOf(names));
  }

  static PackageElement packageOf(Element element) {
    Element found = element;
    while (found != null && !(found instanceof PackageElement)) {
      found = found.getEnclosingElement();
    }
    return (PackageElement) requireNonNull(found, "every element is in a package");
  }
}
