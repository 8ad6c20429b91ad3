package dev.headwater.blog;

import org.jspecify.annotations.Nullable;

/** The context of a request: who asks. */
public record BlogContext(@Nullable String viewer) {}
