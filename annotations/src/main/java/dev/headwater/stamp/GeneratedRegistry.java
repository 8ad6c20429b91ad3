package dev.headwater.stamp;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** On a generated registry. */
@Retention(CLASS)
@Target(TYPE)
public @interface GeneratedRegistry {}
