package dev.headwater;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * An order in which lists of a {@link DataView} can be read; the first is the one they have unless
 * {@link Ordered} says otherwise. Without any, lists are in the order of the id.
 *
 * <p>The properties that identify a row are appended, ascending, where they are missing, so that an
 * order is always total.
 */
@Documented
@Retention(CLASS)
@Target(TYPE)
@Repeatable(OrderBy.Several.class)
public @interface OrderBy {

  /**
   * Properties of the row, the most significant first, each with what deviates from ascending:
   * {@code "createdAt desc"}, {@code "rank desc nulls last"}. Nulls are last in an ascending order
   * and first in a descending one, unless said otherwise.
   */
  String[] value();

  /**
   * The order's name, from which its cursor is named; by default {@code byCreatedAtAndRank} of the
   * properties it declares.
   */
  String name() default "";

  /** Several orders of one view. */
  @Documented
  @Retention(CLASS)
  @Target(TYPE)
  @interface Several {

    /** The orders. */
    OrderBy[] value();
  }
}
