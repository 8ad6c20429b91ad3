package dev.headwater.processor.model;

/**
 * One of our annotations on a member of a class that is not marked.
 *
 * @param annotation its simple name
 * @param member the name of what it stands on
 * @param enclosing the name of the class
 */
public record Stray(String annotation, String member, String enclosing, Site site) {}
