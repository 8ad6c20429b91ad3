package dev.headwater;

import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A parameter that a client's argument is decoded into, from the scope of the field or list it is
 * for. It must be given unless the parameter may be null.
 */
@Documented
@Retention(CLASS)
@Target(PARAMETER)
public @interface Arg {

  /** The name of the argument; by default that of the parameter. */
  String value() default "";
}
