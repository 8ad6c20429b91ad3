package dev.headwater.row;

import org.jspecify.annotations.Nullable;

/** A record in a record; either component may be null. */
public record Pair(@Nullable String left, @Nullable Integer right) {}
