package dev.headwater;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A class whose methods fetch the entities of one outside system.
 *
 * <p>Its constructor parameters are the connector's context. For {@code Github} the processor
 * writes {@code GithubConnector}, which is constructed with the same parameters and is what a sync
 * runs, {@code GithubSchema}, and one fan-out class per source and loader.
 */
@Documented
@Retention(CLASS)
@Target(TYPE)
public @interface Connector {

  /** Who the connector belongs to, in schemas and stores; by default the package of the class. */
  String namespace() default "";

  /** The connector's name; by default the simple name of the class, in kebab case. */
  String name() default "";

  /** The entities a sync can start from: at least one {@link Entity}. */
  Class<?>[] root();
}
