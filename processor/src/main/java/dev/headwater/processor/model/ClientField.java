package dev.headwater.processor.model;

/**
 * A member of an object.
 *
 * @param nullable whether it may be null
 * @param optional whether it may be absent
 */
public record ClientField(String name, ClientShape shape, boolean nullable, boolean optional) {}
