package dev.headwater;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A class that says what clients may ask for by name: lists of views, each a {@link Root}, and
 * methods marked {@link Query}, {@link ListQuery} and {@link Mutation}.
 *
 * <p>Its methods take what they need, in any order, by type: the plan of a view ({@code PostPlan}),
 * which is then the view of the result; the context; {@code Arguments}, which are all arguments of
 * the operation, and {@link Arg}s, which are one each; a mutation also its input, as a record that
 * it is decoded into or as {@code Input}. They may return a {@code CompletionStage} and may throw.
 *
 * <p>For {@code Social} the processor writes {@code SocialApi}, of which {@code of(social)} is the
 * definition that {@code dev.headwater.api.Api} answers operations with.
 */
@Documented
@Retention(CLASS)
@Target(TYPE)
public @interface Api {

  /** What the application makes of each request, which methods and sources may take. */
  Class<?> context() default Object.class;
}
