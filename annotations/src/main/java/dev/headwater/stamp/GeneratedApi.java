package dev.headwater.stamp;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** On the generated definition of an API: what it needs of sources, to be compared with theirs. */
@Retention(CLASS)
@Target(TYPE)
public @interface GeneratedApi {

  /** The API. */
  Class<?> value();

  /** The context of its requests. */
  Class<?> context();

  /** Its lists that sources answer. */
  Lists[] lists() default {};

  /** A list that a source answers. */
  @Retention(CLASS)
  @Target({})
  @interface Lists {

    /** Its name. */
    String name();

    /** The view of its rows. */
    Class<?> view();

    /** {@code connection byCreatedAt}. */
    String capability();
  }
}
