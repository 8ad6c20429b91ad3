package dev.headwater;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A method of a {@link Connector} that fetches raw data for one parent, to be taken apart by {@link
 * Derivation}s.
 *
 * <p>It takes the parent as {@code Ref<P>}. It is paginated if it returns {@code SourcePage<D>}, or
 * {@code TypedSourcePage<D, C>} with a cursor record of its own; then it may take a {@code
 * PageRequest} or {@code TypedPageRequest<C>}. Otherwise what it returns is the data, fetched once.
 *
 * <p>The source, not the derivation, is what is scheduled, counted and checkpointed: a page is
 * fetched once however many derivations read it.
 */
@Documented
@Retention(CLASS)
@Target(METHOD)
public @interface Source {

  /** How many items a page request asks for: a hint to the API, at least 1. */
  int pageSize() default 100;

  /** How many pages one parent may have before the sync calls it an error, at least 1. */
  int maxPages() default 10_000;
}
