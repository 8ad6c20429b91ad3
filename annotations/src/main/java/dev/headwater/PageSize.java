package dev.headwater;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** How many items a page has: of a relation to many, or of every list of a {@link DataView}. */
@Documented
@Retention(CLASS)
@Target({METHOD, RECORD_COMPONENT, TYPE})
public @interface PageSize {

  /** How many a client gets that does not say, at least 1. */
  int value() default 20;

  /** How many a client may ask for, at least {@link #value}. */
  int max() default 100;
}
