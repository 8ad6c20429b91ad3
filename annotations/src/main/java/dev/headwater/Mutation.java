package dev.headwater;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A method of an {@link Api} that changes something and answers with what came of it: with a row of
 * a view, which may be null, a {@code List} of rows, or {@code Json}.
 *
 * <p>Its input is a record that generated code decodes it into, {@code Input}, or nothing. A
 * component {@code Arguments args} of the record has the arguments for the result.
 */
@Documented
@Retention(CLASS)
@Target(METHOD)
public @interface Mutation {

  /** The name that clients ask for; by default that of the method. */
  String value() default "";

  /** The {@link DataView} of the result, unless the method takes its plan. */
  Class<?> view() default void.class;

  /** What clients know a {@code Json} result by; empty if it is none of their types. */
  String type() default "";

  /** Whether a null result is no result at all, instead of null. */
  boolean omitNull() default false;
}
