package dev.headwater.processor.read;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * What reads a property of a row.
 *
 * @param type what it returns, where the type variables of superclasses have values
 */
record Getter(String property, ExecutableElement method, TypeMirror type, boolean nullable) {}
