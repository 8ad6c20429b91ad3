package dev.headwater.stamp;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** On every other generated class: what it was generated from. */
@Retention(CLASS)
@Target(TYPE)
public @interface GeneratedFrom {

  /** The annotated class. */
  Class<?> value();
}
