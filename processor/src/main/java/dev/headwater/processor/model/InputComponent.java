package dev.headwater.processor.model;

import java.util.Optional;

/**
 * A component of a record that is an input.
 *
 * @param type as it is written
 * @param value what it holds; of {@code Given}, what that holds
 * @param nullable whether it is annotated as nullable
 * @param given whether it is a {@code Given}
 * @param givenNullable whether what that holds is annotated as nullable
 * @param required where it is marked {@code @Required}, if it is
 */
public record InputComponent(
    String name,
    JavaType type,
    InputValue value,
    boolean nullable,
    boolean given,
    boolean givenNullable,
    Optional<Site> required,
    Site site) {}
