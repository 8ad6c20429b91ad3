package dev.headwater;

import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A component of a {@link MutationInput} that may be null but not absent:
 * {@code @Required @Nullable Double volume}.
 */
@Documented
@Retention(CLASS)
@Target(RECORD_COMPONENT)
public @interface Required {}
