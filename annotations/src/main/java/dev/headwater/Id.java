package dev.headwater;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The field that identifies an {@link Entity}; on several fields, all of them together do, in
 * declaration order.
 *
 * <p>Stands on a record component, on a getter, on the private field of that name, or on a
 * constructor parameter. Any scalar that is never null will do.
 */
@Documented
@Retention(CLASS)
@Target({FIELD, METHOD, PARAMETER, RECORD_COMPONENT})
public @interface Id {}
