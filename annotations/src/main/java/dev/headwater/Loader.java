package dev.headwater;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A method of a {@link Connector} that fetches one collection of one parent: a source and its only
 * derivation in one.
 *
 * <p>It takes the parent as {@code Ref<P>} and returns {@code Page<T>} or {@code TypedPage<T, C>},
 * where it may take the page request, or a {@code List<T>} that is all there is. {@code T} is an
 * entity or its partial input.
 */
@Documented
@Retention(CLASS)
@Target(METHOD)
public @interface Loader {

  /** The collection of the parent that is filled; by default the one named as the method is. */
  String populates() default "";

  /** How many items a page request asks for: a hint to the API, at least 1. */
  int pageSize() default 100;

  /** How many pages one parent may have before the sync calls it an error, at least 1. */
  int maxPages() default 10_000;
}
