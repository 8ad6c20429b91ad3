package dev.headwater;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A method of an interface that makes one call of an outside system.
 *
 * <p>For {@code GithubApi} the processor writes {@code GithubApiOperations}, a class that
 * implements the interface over another implementation of it and passes each call on through an
 * {@code OperationCalls}: what waits for a rate budget, limits the time, retries and counts.
 *
 * <p>Every abstract method of the interface is marked, and declares {@code InterruptedException},
 * since it may have to wait. A method with a body may be marked.
 */
@Documented
@Retention(CLASS)
@Target(METHOD)
public @interface Operation {

  /** The {@link RateBudget}s of the interface that a call draws on, by name. */
  String[] budgets() default {};

  /**
   * How often a call may be made at most until it succeeds, at least 1. By default once: whether a
   * call may be repeated without harm, only its author knows.
   */
  int attempts() default 1;

  /** How many milliseconds one attempt may take; 0 for as long as it takes. */
  int timeoutMillis() default 0;
}
