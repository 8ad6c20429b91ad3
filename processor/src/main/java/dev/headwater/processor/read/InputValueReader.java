package dev.headwater.processor.read;

import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.InputValue;
import dev.headwater.processor.model.InputValue.Kind;
import dev.headwater.processor.model.InputValue.Unsupported;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.KnownTypes;
import dev.headwater.processor.model.MutationInputModel;
import dev.headwater.processor.model.ScalarKind;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads from its type and annotations what a value of an input must be. */
final class InputValueReader {
  private static final String SUPPORTED =
      "use String, int, long, double, boolean or their boxes, an enum, a record that is marked"
          + " @MutationInput, a List of these, Arguments or Json";
  private static final Set<ScalarKind> NUMBERS =
      Set.of(ScalarKind.INT, ScalarKind.LONG, ScalarKind.DOUBLE);

  private final World world;
  private final TypeReader types;
  private final PackageElement from;

  /**
   * A reader.
   *
   * @param from the package that generated code is in
   */
  InputValueReader(World world, TypeReader types, PackageElement from) {
    this.world = world;
    this.types = types;
    this.from = from;
  }

  InputValue read(TypeMirror type, InputMarks marks) {
    JavaType javaType = types.read(type);
    return new InputValue(javaType, kind(type, javaType, marks), InputConstraintReader.read(marks));
  }

  private Kind kind(TypeMirror type, JavaType javaType, InputMarks marks) {
    if (type.getKind().isPrimitive()) {
      return scalar(ScalarKind.ofPrimitive(javaType.toString()));
    }
    if (!(type instanceof DeclaredType declared) || type.getKind() != TypeKind.DECLARED) {
      return new Unsupported(SUPPORTED);
    }
    if (javaType.argumentsOf(KnownTypes.LIST, 1).isPresent()) {
      TypeMirror item = declared.getTypeArguments().get(0);
      return new InputValue.Several(read(item, marks.within(item)), Mark.isNullable(item));
    }
    if (javaType.is(KnownTypes.ARGUMENTS)) {
      return new InputValue.AnyArguments();
    }
    if (javaType.is(KnownTypes.JSON)) {
      return new InputValue.AnyJson();
    }
    if (javaType.is(KnownTypes.GIVEN)) {
      return new Unsupported("have the component itself be a Given of one value");
    }
    TypeElement element = (TypeElement) declared.asElement();
    if (Mark.isOn(element, "MutationInput")) {
      return own(element); // if it is no record, it complains of that itself
    }
    return switch (element.getKind()) {
      case ENUM, RECORD -> own(element);
      default -> scalar(ScalarKind.ofClass(element.getQualifiedName().toString()));
    };
  }

  private static Kind scalar(Optional<ScalarKind> kind) {
    if (kind.filter(NUMBERS::contains).isPresent()) {
      return new InputValue.Numeric(kind.get());
    }
    if (kind.equals(Optional.of(ScalarKind.STRING))) {
      return new InputValue.Text();
    }
    return kind.equals(Optional.of(ScalarKind.BOOLEAN))
        ? new InputValue.Truth()
        : new Unsupported(SUPPORTED);
  }

  private Kind own(TypeElement element) {
    if (!Access.isOpen(element, from)) {
      return new Unsupported("generated code must be able to use it; make it public");
    }
    ClassId id = TypeReader.idOf(element);
    boolean marked = Mark.isOn(element, "MutationInput");
    if (element.getKind() == ElementKind.ENUM && !marked) {
      return new InputValue.Choice(id);
    }
    String reader = MutationInputModel.readerIdOf(id).qualifiedName();
    return marked && (world.isSource(element) || world.elements().getTypeElement(reader) != null)
        ? new InputValue.Part(id)
        : new InputValue.Unmarked(id, marked);
  }
}
