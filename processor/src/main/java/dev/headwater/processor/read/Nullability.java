package dev.headwater.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/**
 * Whether something is annotated as nullable, by any annotation of that name, on the declaration or
 * on its type. Of an array, also on its elements' type: that is where {@code @Nullable byte[]} puts
 * it.
 */
final class Nullability {
  private Nullability() {}

  static boolean of(RecordComponentElement component) {
    return of((Element) component) || of(component.getAccessor());
  }

  static boolean of(ExecutableElement method) {
    return Mark.isNullable(method) || of(method.getReturnType());
  }

  static boolean of(VariableElement variable) {
    return of((Element) variable);
  }

  private static boolean of(Element element) {
    return Mark.isNullable(element) || of(element.asType());
  }

  private static boolean of(TypeMirror type) {
    return Mark.isNullable(type)
        || (type instanceof ArrayType array && Mark.isNullable(array.getComponentType()));
  }
}
