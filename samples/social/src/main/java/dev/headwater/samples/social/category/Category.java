package dev.headwater.samples.social.category;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What posts are sorted into. */
public record Category(String id, String name, @Nullable String description, Instant createdAt) {}
