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
        Stream.of(KnownTypes.LIST, KnownTypes.SET, KnownTypes.COLLECTION)
            .anyMatch(container -> javaType.argumentsOf(container, 1).isPresent());
    if (several) {
      ClientShape item = read(type.getTypeArguments().get(0));
      return item instanceof ClientShape.Related related
          ? new ClientShape.Related(related.type(), true)
          : new ClientShape.Items(item);
    }
    Optional<Mark> view = Mark.on(element, "DataView");
    if (view.isPresent()) {
      String name = TargetReader.name(view.get(), TypeReader.idOf(element)).value();
      return new ClientShape.Related(name, false);
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
          type.getRecordComponents().stream()
              .map(
                  component ->
                      field(
                          component.getSimpleName().toString(),
                          component.asType(),
                          Nullability.of(component)))
              .toList());
    } finally {
      open.pop();
    }
  }

  ClientField field(String name, TypeMirror type, boolean nullable) {
    return new ClientField(name, read(type), nullable && !absent, nullable && absent);
  }

  private static ClientShape scalar(ScalarKind kind) {
    if (kind == ScalarKind.BOOLEAN) {
      return new ClientShape.Plain("boolean");
    }
    return new ClientShape.Plain(NUMBERS.contains(kind) ? "number" : "string");
  }
}
