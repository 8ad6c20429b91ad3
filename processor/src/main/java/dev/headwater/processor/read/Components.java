package dev.headwater.processor.read;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** The components of a record, in declaration order. */
final class Components {
  /**
   * Names that no component may have (JLS 8.10.1). The compiler complains of them; meanwhile they
   * have no accessor, and ecj fails to look for one.
   */
  private static final Set<String> ILLEGAL =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private Components() {}

  static List<? extends RecordComponentElement> of(TypeElement type) {
    return type.getRecordComponents().stream()
        .filter(component -> !ILLEGAL.contains(component.getSimpleName().toString()))
        .toList();
  }
}
