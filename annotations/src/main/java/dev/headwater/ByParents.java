package dev.headwater;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A method of a {@link Source} of a view that fetches a page of rows for each of many parents: a
 * {@code List} of their ids, and otherwise what a {@link Connection} takes. It returns the rows of
 * all parents, those of one parent in their order.
 */
@Documented
@Retention(CLASS)
@Target(METHOD)
public @interface ByParents {

  /** The property of the rows that holds the id of their parent. */
  String value();
}
