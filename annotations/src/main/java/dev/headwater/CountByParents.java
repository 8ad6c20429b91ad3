package dev.headwater;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A method of a {@link Source} of a view that counts the rows of each of many parents: it takes a
 * {@code List} of their ids and, if it can, the {@code Filter} of what to count, and returns a
 * {@code Map} from id to {@code Integer}; who is missing has none.
 */
@Documented
@Retention(CLASS)
@Target(METHOD)
public @interface CountByParents {

  /** The property of the rows that holds the id of their parent. */
  String value();
}
