package dev.headwater;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The method of a {@link Connector} that returns the {@code SyncPlan}; at most one.
 *
 * <p>It may take a {@code Ref} to each root it cannot do without, a {@code List} of them where
 * there may be none or several, whatever the connector's constructor takes, and a {@code Seeding}
 * that stores the first entities.
 */
@Documented
@Retention(CLASS)
@Target(METHOD)
public @interface Seed {}
