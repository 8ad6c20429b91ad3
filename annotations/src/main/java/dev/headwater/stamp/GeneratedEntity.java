package dev.headwater.stamp;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** On a generated entity type: what the registry needs to know of it. */
@Retention(CLASS)
@Target(TYPE)
public @interface GeneratedEntity {

  /** The annotated class. */
  Class<?> value();

  /** The entity's name, unique in a registry. */
  String name();
}
