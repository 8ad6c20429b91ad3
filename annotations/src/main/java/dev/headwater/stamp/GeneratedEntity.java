package dev.headwater.stamp;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * On a generated entity type: what a registry needs to know of it, and what a connector compiled
 * later needs, when the entity is a class file that no longer tells.
 */
@Retention(CLASS)
@Target(TYPE)
public @interface GeneratedEntity {

  /** The annotated class. */
  Class<?> value();

  /** The entity's name, unique in a registry. */
  String name();

  /** The names of all fields, in declaration order. */
  String[] fields();

  /** The names of the fields that identify it. */
  String[] ids();
}
