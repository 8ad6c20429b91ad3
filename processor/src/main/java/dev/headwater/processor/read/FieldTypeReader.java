package dev.headwater.processor.read;

import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.FieldType;
import dev.headwater.processor.model.FieldType.Reason;
import dev.headwater.processor.model.FieldType.Unsupported;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.KnownTypes;
import dev.headwater.processor.model.RecordModel;
import dev.headwater.processor.model.ScalarKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads what a field holds from its type. */
final class FieldTypeReader {
  private static final String SCALARS =
      "use String, a primitive or its box, BigDecimal, BigInteger, Instant, LocalDate,"
          + " LocalDateTime, OffsetDateTime, Duration, UUID, byte[], an enum, a record of these,"
          + " Ref<T> or Many<T>";

  private final TypeReader types;
  private final PackageElement from;
  private final Deque<ClassId> open = new ArrayDeque<>();

  /**
   * A reader.
   *
   * @param from the package that generated code is in
   */
  FieldTypeReader(TypeReader types, PackageElement from) {
    this.types = types;
    this.from = from;
  }

  FieldType read(TypeMirror type) {
    JavaType javaType = types.read(type);
    if (type.getKind().isPrimitive()) {
      return scalar(ScalarKind.ofPrimitive(javaType.toString()).orElseThrow(), true);
    }
    if (type instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.BYTE) {
      return scalar(ScalarKind.BYTES, false);
    }
    if (type.getKind() == TypeKind.DECLARED) {
      return declared((DeclaredType) type, javaType);
    }
    return unsupported(Reason.NOT_A_SCALAR, javaType, SCALARS);
  }

  private FieldType declared(DeclaredType type, JavaType javaType) {
    TypeElement element = (TypeElement) type.asElement();
    Optional<ScalarKind> kind = ScalarKind.ofClass(element.getQualifiedName().toString());
    if (kind.isPresent()) {
      return scalar(kind.get(), false);
    }
    if (javaType.is(KnownTypes.REF) || javaType.is(KnownTypes.MANY)) {
      return link(type, javaType);
    }
    if (javaType.is(KnownTypes.JSON)) {
      return unsupported(
          Reason.NOT_A_SCALAR,
          javaType,
          "any JSON is for views over rows of other classes; hold its text in a String");
    }
    if (Mark.isOn(element, "Entity")) {
      return unsupported(
          Reason.NOT_A_SCALAR, javaType, "refer to an entity with Ref<" + javaType + ">");
    }
    boolean scalarLike =
        element.getKind() == ElementKind.ENUM
            || (element.getKind() == ElementKind.RECORD && element.getTypeParameters().isEmpty());
    if (!scalarLike) {
      return unsupported(Reason.NOT_A_SCALAR, javaType, advice(type, javaType));
    }
    if (!Access.isOpen(element, from)) {
      return unsupported(
          Reason.INACCESSIBLE, javaType, "generated code must be able to use it; make it public");
    }
    return element.getKind() == ElementKind.ENUM
        ? new FieldType.Enumeration(TypeReader.idOf(element))
        : nested(element, javaType);
  }

  private FieldType link(DeclaredType type, JavaType javaType) {
    if (type.getTypeArguments().size() == 1
        && type.getTypeArguments().get(0) instanceof DeclaredType target
        && target.getKind() == TypeKind.DECLARED
        && Mark.isOn(target.asElement(), "Entity")) {
      ClassId id = TypeReader.idOf((TypeElement) target.asElement());
      return javaType.is(KnownTypes.REF)
          ? new FieldType.Reference(id)
          : new FieldType.Collection(id);
    }
    return unsupported(
        Reason.NOT_AN_ENTITY, javaType, "name a class that is marked @Entity, as in Ref<User>");
  }

  private FieldType nested(TypeElement element, JavaType javaType) {
    ClassId id = TypeReader.idOf(element);
    if (open.contains(id)) {
      return unsupported(
          Reason.RECURSIVE, javaType, "a record that contains itself has no fixed columns");
    }
    if (IllegalRecord.is(element)) {
      types.markUnresolved(javaType.toString()); // it never will be: the compiler stops here
      return unsupported(Reason.NOT_A_SCALAR, javaType, SCALARS);
    }
    open.push(id);
    ElementFilter.constructorsIn(element.getEnclosedElements()).forEach(types::use);
    try {
      List<RecordModel.Component> components = new ArrayList<>();
      for (RecordComponentElement component : element.getRecordComponents()) {
        types.use(component.getAccessor());
        FieldType type = read(component.asType());
        if (!type.isStored() || type instanceof FieldType.Reference) {
          type = unsupported(Reason.NOT_A_SCALAR, types.read(component.asType()), SCALARS);
        }
        if (type instanceof Unsupported unsupported) {
          String found =
              javaType + "." + component.getSimpleName() + " of type " + unsupported.found();
          return new Unsupported(unsupported.reason(), found, unsupported.advice());
        }
        components.add(
            new RecordModel.Component(
                component.getSimpleName().toString(),
                types.read(component.asType()),
                type,
                !isPrimitive(type)));
      }
      return new FieldType.Nested(new RecordModel(id, components));
    } finally {
      open.pop();
    }
  }

  /**
   * Whatever else may be null, as far as we know: a class file does not always tell, and a class
   * must give the same alone as together with the record's source. The record itself may refuse.
   */
  private static boolean isPrimitive(FieldType type) {
    return type instanceof FieldType.Scalar scalar && scalar.primitive();
  }

  private static String advice(DeclaredType type, JavaType javaType) {
    if (type.getTypeArguments().size() == 1
        && type.getTypeArguments().get(0) instanceof DeclaredType item
        && item.getKind() == TypeKind.DECLARED) {
      String name = item.asElement().getSimpleName().toString();
      if (javaType.is(KnownTypes.OPTIONAL)) {
        return "annotate the type with @Nullable instead: @Nullable " + name;
      }
      if (Mark.isOn(item.asElement(), "Entity")) {
        return "a collection of entities is Many<" + name + ">";
      }
    }
    return javaType.toString().equals("Date") ? "use Instant" : SCALARS;
  }

  private static FieldType scalar(ScalarKind kind, boolean primitive) {
    return new FieldType.Scalar(kind, primitive);
  }

  private static Unsupported unsupported(Reason reason, JavaType found, String advice) {
    return new Unsupported(reason, found.toString(), advice);
  }
}
