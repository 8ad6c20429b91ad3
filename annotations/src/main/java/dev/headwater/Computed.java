package dev.headwater;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A static method of a {@link DataView} that is a field of it; what it returns, or what the {@code
 * CompletionStage} it returns comes to, is the value.
 *
 * <p>It takes what it {@link Need}s and {@link Count}s, {@link Arg}uments, the context of the
 * request, the plan of its view, or the row as a whole. What it needs is fetched when it is
 * selected, and never shown.
 */
@Documented
@Retention(CLASS)
@Target(METHOD)
public @interface Computed {

  /**
   * Whether the field is left out, instead of null, where the method returns null. Where a check
   * refuses it, it is null all the same.
   */
  boolean omitNull() default false;
}
