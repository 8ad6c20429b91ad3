package dev.headwater;

import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A parameter of a {@link Computed} field, or of a check, that is the value of a property. */
@Documented
@Retention(CLASS)
@Target(PARAMETER)
public @interface Need {

  /**
   * A property of the row, in the view or not, or a path to one through relations to one, such as
   * {@code author.name}; by default the name of the parameter.
   */
  String value() default "";
}
