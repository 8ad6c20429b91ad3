package dev.headwater.processor.model;

import java.util.Optional;

/**
 * What a derivation or loader makes.
 *
 * @param container {@code List}, {@code Stream}, {@code Optional} or a page
 * @param item the type of one item as written
 * @param entity the entity that the item is, wholly or in part; empty if it is none
 * @param input whether the item is a partial input
 */
public record Made(ClassId container, JavaType item, Optional<ClassId> entity, boolean input) {}
