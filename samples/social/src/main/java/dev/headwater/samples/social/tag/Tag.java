package dev.headwater.samples.social.tag;

import org.jspecify.annotations.Nullable;

/** What posts are marked with. */
public record Tag(long id, String name, @Nullable String description) {}
