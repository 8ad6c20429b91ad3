package dev.headwater;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A list of an {@link Api}: all rows of a view, in one of its orders, as the {@link Source} of the
 * view fetches them.
 */
@Documented
@Retention(CLASS)
@Target(TYPE)
@Repeatable(Root.Several.class)
public @interface Root {

  /** The name that clients ask for. */
  String name();

  /** The {@link DataView} of its rows. */
  Class<?> view();

  /** The name of an {@link OrderBy} of the view; by default its first. */
  String order() default "";

  /** Several lists of one API. */
  @Documented
  @Retention(CLASS)
  @Target(TYPE)
  @interface Several {

    /** The lists. */
    Root[] value();
  }
}
