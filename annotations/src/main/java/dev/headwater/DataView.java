package dev.headwater;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The shape a client may ask for: an allow-list over the properties of a row.
 *
 * <p>Marks an interface or a record. Each abstract method without parameters, or component, is a
 * field: a scalar of the row, another view (a relation to one), or a {@code List} of another view
 * (a relation to many). Static methods marked {@link Computed} are fields as well. What is not in
 * the view never leaves the process.
 *
 * <p>For {@code PostView} the processor writes {@code PostPlan} (what is selected), {@code
 * PostCursors} (positions in its orders), {@code PostNode} (a masked result) and {@code
 * PostDefinition}, which brings them together.
 */
@Documented
@Retention(CLASS)
@Target(TYPE)
public @interface DataView {

  /** The row: a record, a JavaBean, an immutable class or an {@link Entity}. */
  Class<?> of();

  /** Its name, which no other has; by default that of the type, without {@code View} at its end. */
  String name() default "";

  /**
   * The type that clients know its rows by; by default its name. Several views may show one type,
   * say in full and in short, if their rows have ids of one type.
   */
  String type() default "";

  /**
   * The properties of the row that identify it, in this order; by default those marked {@link Id},
   * or else the one called {@code id}.
   */
  String[] id() default {};
}
