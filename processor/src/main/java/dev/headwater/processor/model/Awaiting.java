package dev.headwater.processor.model;

/**
 * An annotated class that was never read, because a type it mentions never came to be.
 *
 * @param missing the name of that type, as written or as the compiler has it
 */
public record Awaiting(ClassId id, String missing, Site site) {}
