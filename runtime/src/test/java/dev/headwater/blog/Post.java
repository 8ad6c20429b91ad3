package dev.headwater.blog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row. */
public record Post(
    String id, String title, @Nullable Instant publishedAt, String authorId, String secret) {}
