package dev.headwater;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Which of the target's orders a relation to many has; by default its first. */
@Documented
@Retention(CLASS)
@Target({METHOD, RECORD_COMPONENT})
public @interface Ordered {

  /** The name of an {@link OrderBy} of the view that the list is of. */
  String value();
}
