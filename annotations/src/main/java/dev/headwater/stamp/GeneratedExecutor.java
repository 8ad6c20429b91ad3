package dev.headwater.stamp;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** On the generated executor of a source: what the registry must know of it. */
@Retention(CLASS)
@Target(TYPE)
public @interface GeneratedExecutor {

  /** The source. */
  Class<?> value();

  /** The view whose rows it fetches. */
  Class<?> view();

  /** What its methods take of the request; {@code Object} if nothing. */
  Class<?> context();

  /** {@code byIds}, {@code connection byCreatedAt}, {@code byParents postId} and the like. */
  String[] capabilities();
}
