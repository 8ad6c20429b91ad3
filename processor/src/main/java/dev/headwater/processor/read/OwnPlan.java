package dev.headwater.processor.read;

import dev.headwater.processor.model.ClassId;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The plan of the view that is read: it is generated from it, and so need not exist yet. */
final class OwnPlan {
  private OwnPlan() {}

  static boolean is(TypeMirror type, ClassId plan) {
    if (!(type instanceof DeclaredType declared)) {
      return false;
    }
    return type.getKind() == TypeKind.ERROR
        ? declared.asElement().getSimpleName().contentEquals(plan.simpleName())
        : TypeReader.idOf((TypeElement) declared.asElement()).equals(plan);
  }
}
