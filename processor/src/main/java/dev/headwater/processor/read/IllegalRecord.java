package dev.headwater.processor.read;

import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * A record with a component that may not be named so (JLS 8.10.1). The compiler complains of it;
 * meanwhile it has no accessor, and ecj fails to look for any of the record's.
 */
final class IllegalRecord {
  private static final Set<String> NAMES =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private IllegalRecord() {}

  static boolean is(TypeElement type) {
    return type.getKind() == ElementKind.RECORD
        && type.getRecordComponents().stream()
            .anyMatch(component -> NAMES.contains(component.getSimpleName().toString()));
  }
}
