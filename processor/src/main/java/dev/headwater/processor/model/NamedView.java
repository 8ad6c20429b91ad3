package dev.headwater.processor.model;

import java.util.Optional;

/** A type that is written where a view is wanted, and the view if it is one. */
public record NamedView(JavaType type, Optional<TargetModel> view, Site site) {}
