package dev.headwater.stamp;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** On the generated definition of a view: what the registry must know of it. */
@Retention(CLASS)
@Target(TYPE)
public @interface GeneratedView {

  /** The view. */
  Class<?> value();

  /** Its name. */
  String name();

  /** The type that clients know its rows by; empty if that is its name. */
  String type() default "";

  /** Its relations that need a source, each with what it needs of it. */
  Follows[] follows() default {};

  /** A relation that is followed. */
  @Retention(CLASS)
  @Target({})
  @interface Follows {

    /** The member of the view. */
    String member();

    /** The view that is followed to. */
    Class<?> view();

    /** {@code byIds}, {@code byParents postId} or {@code countByParents postId}. */
    String capability();
  }
}
