package dev.headwater;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * How a relation of a {@link DataView} is followed, where the row does not hold the related rows
 * itself. All rows of a level are followed in one call.
 *
 * <p>Not needed where the row has a property of the relation's name that holds the related row or a
 * list of them, nor where that property is a {@code Ref} to it.
 */
@Documented
@Retention(CLASS)
@Target({METHOD, RECORD_COMPONENT})
public @interface Relation {

  /**
   * A property that holds the id of the related row: of this row, or, with {@link #through}, of the
   * link.
   */
  String localKey() default "";

  /** A property of the related rows, or of the links, that holds the id of this row. */
  String foreignKey() default "";

  /** The view of the links of a relation from many to many; a list is in the order of its links. */
  Class<?> through() default void.class;
}
