package dev.headwater;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A {@link MutationInput} that has no fields but its own; otherwise others are dropped. */
@Documented
@Retention(CLASS)
@Target(TYPE)
public @interface Strict {}
