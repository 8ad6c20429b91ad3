package dev.headwater;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A typed row with an identity, scalar fields, references and collections.
 *
 * <p>Marks a record, a JavaBean (a public no-argument constructor, getters and setters) or an
 * immutable class with one constructor whose parameters have accessors of the same name. For {@code
 * Issue} the processor writes {@code IssueType} (typed fields, reader and writer) and {@code
 * IssueInput} (a partial write).
 *
 * <p>A field may be null only if its type is annotated with an annotation named {@code Nullable}.
 */
@Documented
@Retention(CLASS)
@Target(TYPE)
public @interface Entity {

  /** The entity's name in schemas, stores and reports; by default the simple name of the class. */
  String name() default "";
}
