package dev.headwater.stamp;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** On a generated connector schema: what the registry needs to know of it. */
@Retention(CLASS)
@Target(TYPE)
public @interface GeneratedSchema {

  /** The annotated class. */
  Class<?> value();

  /** The connector's namespace and name, unique in a registry, as {@code namespace/name}. */
  String name();
}
