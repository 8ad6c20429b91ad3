package dev.headwater;

import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A text of a {@link MutationInput} without white space and line terminators at both ends, as
 * ECMAScript has them; they are removed before anything else is checked. Also of the texts in a
 * list: {@code List<@Trimmed String>}.
 */
@Documented
@Retention(CLASS)
@Target({RECORD_COMPONENT, TYPE_USE})
public @interface Trimmed {}
