package dev.headwater;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Who may see a field of a {@link DataView}: it is null for whom the check refuses, and is neither
 * fetched through nor computed then. Such a field may be null.
 */
@Documented
@Retention(CLASS)
@Target({METHOD, RECORD_COMPONENT})
public @interface Authorize {

  /**
   * The name of a static method of the view that returns a {@code boolean} or a {@code
   * CompletionStage<Boolean>}, and takes what a {@link Computed} field may take.
   */
  String value();
}
