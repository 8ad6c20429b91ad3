package dev.headwater.processor.write;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names of generated members that must not be taken already. */
final class Members {
  private static final Set<String> RESERVED = Set.of("of", "wait");

  /** What no component of a record may be called, since every object has such a method. */
  private static final Set<String> OF_OBJECTS =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private Members() {}

  /** A field's name as a method or parameter: {@code default_} for {@code default}. */
  static String of(String name) {
    return SourceVersion.isKeyword(name) || RESERVED.contains(name) ? name + "_" : name;
  }

  /** A field's name as a component of a record: {@code hashCode_} for {@code hashCode}. */
  static String ofComponent(String name) {
    return OF_OBJECTS.contains(name) ? name + "_" : of(name);
  }

  /** {@code Title} for {@code title}. */
  static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** {@code issue} for {@code Issue}: a variable that holds one. */
  static String variable(String simpleName) {
    String name = simpleName.substring(0, 1).toLowerCase(Locale.ROOT) + simpleName.substring(1);
    return of(name);
  }
}
