package dev.headwater;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A static method of a {@link Connector}: a pure function from one fetched page to the entities of
 * one type.
 *
 * <p>It takes the data its source fetched and, if it wants them, the parent ({@code Ref<P>}), the
 * {@code PageRequest}, and whatever the connector's constructor takes. It returns a {@code List},
 * {@code Stream} or {@code Optional} of an entity or of its partial input.
 */
@Documented
@Retention(CLASS)
@Target(METHOD)
public @interface Derivation {

  /**
   * The name of the source method; by default the only source whose data has the type of a
   * parameter.
   */
  String source() default "";

  /**
   * What the entities fill on the parent: one collection, of which they become members; or, where
   * the derivation returns the parent itself, the fields it sets. By default nothing: the entities
   * are stored and belong to no collection.
   */
  String[] populates() default {};
}
