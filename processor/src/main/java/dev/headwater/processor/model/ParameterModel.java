package dev.headwater.processor.model;

import java.util.Optional;

/**
 * A parameter of a method or constructor.
 *
 * @param bookmark what it is marked to be the bookmark of
 */
public record ParameterModel(
    String name, JavaType type, boolean nullable, Optional<Located<String>> bookmark, Site site) {}
