package dev.headwater.processor.read;

import dev.headwater.processor.model.FieldType;
import dev.headwater.processor.model.Holds;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.KnownTypes;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads from its type what a property of a row holds, or what a method returns. */
final class HoldsReader {
  private final TypeReader types;
  private final FieldTypeReader fieldTypes;

  /**
   * A reader.
   *
   * @param from the package that generated code is in
   */
  HoldsReader(TypeReader types, PackageElement from) {
    this.types = types;
    this.fieldTypes = new FieldTypeReader(types, from);
  }

  Holds read(TypeMirror type) {
    JavaType javaType = types.read(type);
    if (javaType.is(KnownTypes.JSON)) {
      return new Holds.Value(new FieldType.AnyJson());
    }
    if (javaType.argumentsOf(KnownTypes.NATIVE_PAGE, 1).isPresent()) {
      TypeMirror row = ((DeclaredType) type).getTypeArguments().get(0);
      return one(row, types.read(row)) instanceof Holds.Row held
          ? new Holds.Page(held.id())
          : new Holds.Unusable(javaType.toString());
    }
    if (type.getKind() == TypeKind.VOID) {
      return new Holds.Unusable("void");
    }
    FieldType scalar = fieldTypes.read(type);
    if (!(scalar instanceof FieldType.Unsupported) && scalar.isStored()) {
      return new Holds.Value(scalar);
    }
    return item(type, javaType)
        .map(item -> items(javaType, item))
        .orElseGet(() -> one(type, javaType));
  }

  private Holds items(JavaType container, TypeMirror item) {
    if (types.read(item).is(KnownTypes.JSON)) {
      return new Holds.Values(container, new FieldType.AnyJson());
    }
    FieldType element = fieldTypes.read(item);
    boolean scalar =
        element.isStored()
            && !(element instanceof FieldType.Unsupported)
            && !(element instanceof FieldType.Reference);
    if (scalar) {
      return new Holds.Values(container, element);
    }
    return one(item, types.read(item)) instanceof Holds.Row row
        ? new Holds.Rows(container, row.id())
        : new Holds.Unusable(container.toString());
  }

  private static Holds one(TypeMirror type, JavaType javaType) {
    return type instanceof DeclaredType declared
            && javaType.plainClass().isPresent()
            && RowShape.reason((TypeElement) declared.asElement()).isEmpty()
        ? new Holds.Row(javaType.plainClass().get())
        : new Holds.Unusable(javaType.toString());
  }

  /** {@code Post} of {@code List<Post>}, also of {@code List<? extends Post>}. */
  private static Optional<TypeMirror> item(TypeMirror type, JavaType javaType) {
    boolean container =
        javaType.argumentsOf(KnownTypes.LIST, 1).isPresent()
            || javaType.argumentsOf(KnownTypes.COLLECTION, 1).isPresent()
            || javaType.argumentsOf(KnownTypes.SET, 1).isPresent();
    if (!container) {
      return Optional.empty();
    }
    TypeMirror item = ((DeclaredType) type).getTypeArguments().get(0);
    return item instanceof WildcardType wildcard
        ? Optional.ofNullable(wildcard.getExtendsBound())
        : Optional.of(item);
  }
}
