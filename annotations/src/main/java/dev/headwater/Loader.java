package dev.headwater;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A method of a {@link Connector} that fetches and gives entities: a source and its only derivation
 * in one. What it loads, its signature says:
 *
 * <ul>
 *   <li>a collection: it takes the parent as {@code Ref<P>} and returns {@code Page<T>} or {@code
 *       TypedPage<T, C>}, where it may take the page request, or a {@code List<T>} that is all
 *       there is. {@code T} is an entity or its partial input;
 *   <li>an entity: it takes the parent as {@code Ref<P>} and returns {@code P}, its input, or an
 *       {@code Optional} of either;
 *   <li>a batch of entities: it takes several parents as {@code List<Ref<P>>} and returns a {@code
 *       Map<Ref<P>, P>}, or of inputs; a parent that is missing from it is not there;
 *   <li>raw data: it takes no parent, and what it returns is fetched once in a run and given to
 *       each source and loader that takes a parameter of that type.
 * </ul>
 *
 * <p>Besides, it takes whatever the connector's constructor takes and raw loaders return, by type.
 */
@Documented
@Retention(CLASS)
@Target(METHOD)
public @interface Loader {

  /**
   * What is filled. Of a collection, by default the one named as the method is, or the only one of
   * that entity. Of an entity that is returned whole, always every field; of an input, the fields
   * it may set.
   */
  String[] populates() default {};

  /** How many items a page request asks for: a hint to the API, at least 1. */
  int pageSize() default 100;

  /** How many pages one parent may have before the sync calls it an error, at least 1. */
  int maxPages() default 10_000;

  /** How many parents a batched loader is called for at once, at least 1. */
  int batchSize() default 100;

  /**
   * Whether it is part of the plan of a connector without a {@link Seed}; otherwise it loads only
   * what a plan names.
   */
  boolean autoload() default true;
}
