package dev.headwater.processor.read;

import dev.headwater.processor.model.ClientField;
import dev.headwater.processor.model.ClientShape;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.KnownTypes;
import dev.headwater.processor.model.ScalarKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads from a type of Java what its values look like in JSON. */
final class ClientShapeReader {
  private static final Set<ScalarKind> NUMBERS =
      Set.of(
          ScalarKind.BYTE,
          ScalarKind.SHORT,
          ScalarKind.INT,
          ScalarKind.LONG,
          ScalarKind.FLOAT,
          ScalarKind.DOUBLE,
          ScalarKind.BIG_DECIMAL,
          ScalarKind.BIG_INTEGER);

  private static final ClientShape TRUE = new ClientShape.Plain("true");

  private final TypeReader types;
  private final boolean absent;
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * A reader.
   *
   * @param absent whether what may be null in Java may be absent in JSON: in what clients send
   */
  ClientShapeReader(TypeReader types, boolean absent) {
    this.types = types;
    this.absent = absent;
  }

  ClientShape read(TypeMirror type) {
    JavaType javaType = types.read(type);
    if (type.getKind().isPrimitive()) {
      return scalar(ScalarKind.ofPrimitive(javaType.toString()).orElseThrow());
    }
    if (type instanceof ArrayType array) {
      return array.getComponentType().getKind() == TypeKind.BYTE
          ? scalar(ScalarKind.BYTES)
          : ClientShape.ANY;
    }
    if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
      return read(wildcard.getExtendsBound());
    }
    return type.getKind() == TypeKind.DECLARED
        ? declared((DeclaredType) type, javaType)
        : ClientShape.ANY;
  }

  private ClientShape declared(DeclaredType type, JavaType javaType) {
    TypeElement element = (TypeElement) type.asElement();
    Optional<ScalarKind> kind = ScalarKind.ofClass(element.getQualifiedName().toString());
    if (kind.isPresent()) {
      return scalar(kind.get());
    }
    if (javaType.is(KnownTypes.ARGUMENTS)) {
      return ClientShape.ARGUMENTS;
    }
    boolean several =
        Stream.of(KnownTypes.LIST, KnownTypes.SET, KnownTypes.COLLECTION, KnownTypes.NATIVE_PAGE)
            .anyMatch(container -> javaType.argumentsOf(container, 1).isPresent());
    if (several) {
      ClientShape item = read(type.getTypeArguments().get(0));
      return item instanceof ClientShape.Related related
          ? new ClientShape.Related(related.type(), true)
          : new ClientShape.Items(item);
    }
    if (Mark.isOn(element, "DataView")) {
      return new ClientShape.Related(ClientTypes.nameOf(element), false);
    }
    if (element.getKind() == ElementKind.ENUM) {
      return new ClientShape.Literals(constants(element));
    }
    return element.getKind() == ElementKind.RECORD ? object(element) : ClientShape.ANY;
  }

  private static List<String> constants(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
        .map(element -> element.getSimpleName().toString())
        .toList();
  }

  /** A record; one that contains itself is anything. */
  ClientShape object(TypeElement type) {
    String name = type.getQualifiedName().toString();
    if (open.contains(name)) {
      return ClientShape.ANY;
    }
    open.push(name);
    try {
      return new ClientShape.Fields(
          type.getRecordComponents().stream().map(this::component).toList());
    } finally {
      open.pop();
    }
  }

  private ClientField component(RecordComponentElement component) {
    String name = component.getSimpleName().toString();
    boolean nullable = Nullability.of(component);
    if (!absent) {
      return new ClientField(name, read(component.asType()), nullable, false);
    }
    if (types.read(component.asType()).argumentsOf(KnownTypes.GIVEN, 1).isPresent()) {
      TypeMirror held = ((DeclaredType) component.asType()).getTypeArguments().get(0);
      return new ClientField(name, read(held), Mark.isNullable(held), true);
    }
    boolean required = Mark.isOn(component, "Required");
    ClientShape shape = mustBeTrue(component) ? TRUE : read(component.asType());
    return new ClientField(name, shape, nullable && required, nullable && !required);
  }

  private static boolean mustBeTrue(RecordComponentElement component) {
    return component.getAccessor().getAnnotationMirrors().stream()
        .anyMatch(
            mirror ->
                ((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals("jakarta.validation.constraints.AssertTrue"));
  }

  private static ClientShape scalar(ScalarKind kind) {
    if (kind == ScalarKind.BOOLEAN) {
      return new ClientShape.Plain("boolean");
    }
    return new ClientShape.Plain(NUMBERS.contains(kind) ? "number" : "string");
  }
}
