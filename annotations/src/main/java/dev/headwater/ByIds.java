package dev.headwater;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A method of a {@link Source} of a view that fetches rows by a {@code List} of their ids, in any
 * order; those that do not exist are left out.
 */
@Documented
@Retention(CLASS)
@Target(METHOD)
public @interface ByIds {}
