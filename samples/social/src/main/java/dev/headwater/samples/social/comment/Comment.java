package dev.headwater.samples.social.comment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What someone has written below a post. */
public record Comment(
    String id, String content, Instant createdAt, String postId, @Nullable String authorId) {}
