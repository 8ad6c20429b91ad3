package dev.headwater.processor.write;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names of generated members that must not be taken already. */
final class Members {
  private static final Set<String> RESERVED = Set.of("of", "wait");

  private static final Set<String> LOCALS =
      Set.of("connector", "sources", "seeding", "parent", "request", "data", "derived");

  private Members() {}

  /** A field's name as a method or parameter: {@code default_} for {@code default}. */
  static String of(String name) {
    return SourceVersion.isKeyword(name) || RESERVED.contains(name) ? name + "_" : name;
  }

  /** A constructor parameter of a connector, where generated code has names of its own. */
  static String ofContext(String name) {
    return LOCALS.contains(name) ? name + "_" : of(name);
  }

  /** {@code issue} for {@code Issue}: a variable that holds one. */
  static String variable(String simpleName) {
    String name = simpleName.substring(0, 1).toLowerCase(Locale.ROOT) + simpleName.substring(1);
    return of(name);
  }
}
