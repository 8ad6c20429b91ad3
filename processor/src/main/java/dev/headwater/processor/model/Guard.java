package dev.headwater.processor.model;

import java.util.Optional;

/**
 * What {@code @Authorize} says.
 *
 * @param name the name of a static method
 * @param method that method, if there is exactly one
 */
public record Guard(Located<String> name, Optional<ComputedMethod> method) {}
