package dev.headwater;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * How many calls an API allows in how much time.
 *
 * <p>On an interface, a budget with a name, which those of its {@link Operation}s share that name
 * it; on an operation, a budget of that operation alone, without a name.
 */
@Documented
@Retention(CLASS)
@Target({TYPE, METHOD})
@Repeatable(RateBudget.Several.class)
public @interface RateBudget {

  /** On an interface, the name by which operations draw on it. */
  String name() default "";

  /** How many calls, at least 1. */
  int calls();

  /** In how many seconds, at least 1. */
  int seconds();

  /** Several budgets on one element; written by the compiler. */
  @Documented
  @Retention(CLASS)
  @Target({TYPE, METHOD})
  @interface Several {

    /** The budgets. */
    RateBudget[] value();
  }
}
