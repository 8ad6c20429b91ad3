package dev.headwater;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A method of a {@link Source} of a view that fetches one row by its id: it returns the row,
 * nullable or as {@code Optional}, or a {@code CompletionStage} of it.
 */
@Documented
@Retention(CLASS)
@Target(METHOD)
public @interface ById {}
