package dev.headwater;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * What clients send to a mutation, or a part of it: a record whose components are the fields of a
 * JSON object.
 *
 * <p>A component is a {@code String}, a number, a truth value, an enum, a record that is marked as
 * well, a {@code List} of these, {@code Arguments} (any object) or {@code Json} (any value). One
 * that may be absent is annotated as nullable; {@code Given} tells absent from null, and {@link
 * Required} is for what may be null but not absent.
 *
 * <p>Constraints are the annotations of {@code jakarta.validation.constraints}: they are read by
 * the compiler, and nothing of them is needed at run time. Those that are not understood are
 * errors.
 *
 * <p>For {@code LikeInput} the processor writes {@code LikeInputReader}, whose {@code read} decodes
 * an input or throws all that is wrong with it.
 */
@Documented
@Retention(CLASS)
@Target(TYPE)
public @interface MutationInput {}
