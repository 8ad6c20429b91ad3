package dev.headwater;

import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A parameter of a {@link Computed} field that is the number of rows a relation to many has. */
@Documented
@Retention(CLASS)
@Target(PARAMETER)
public @interface Count {

  /** The relation; by default the one named as the parameter is. */
  String value() default "";

  /**
   * What holds of each row that is counted: {@code "state = OPEN"}, {@code "closedAt = null"},
   * {@code "stars != 0"}; all of several.
   */
  String[] where() default {};
}
