package dev.headwater;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A method of a {@link Connector} that fetches raw data for one parent, to be taken apart by {@link
 * Derivation}s; or a class whose methods fetch the rows of a {@link DataView}.
 *
 * <p>It takes the parent as {@code Ref<P>}. It is paginated if it returns {@code SourcePage<D>}, or
 * {@code TypedSourcePage<D, C>} with a cursor record of its own; then it may take a {@code
 * PageRequest} or {@code TypedPageRequest<C>}. Otherwise what it returns is the data, fetched once.
 * Besides, it takes whatever the connector's constructor takes and raw {@link Loader}s return, by
 * type.
 *
 * <p>The source, not the derivation, is what is scheduled, counted and checkpointed: a page is
 * fetched once however many derivations read it.
 *
 * <p>A class marked with it names its view, and has methods marked {@link ById}, {@link ByIds},
 * {@link Connection}, {@link ByParents} and {@link CountByParents}. They take what they need, in
 * any order, by type: ids, cursor, direction, how many to take, the plan, the context, {@link
 * Arg}s. For {@code PostSource} the processor writes {@code PostSourceExecutor}.
 */
@Documented
@Retention(CLASS)
@Target({METHOD, TYPE})
public @interface Source {

  /** Of a class, the view whose rows it fetches; of a method, nothing. */
  Class<?> value() default void.class;

  /** How many items a page request asks for: a hint to the API, at least 1. */
  int pageSize() default 100;

  /** How many pages one parent may have before the sync calls it an error, at least 1. */
  int maxPages() default 10_000;

  /**
   * Of a method, whether it is part of the plan of a connector without a {@link Seed}; otherwise it
   * fetches only what a plan names.
   */
  boolean autoload() default true;
}
