package social;

import org.jspecify.annotations.Nullable;

/** A row. */
public record Comment(String id, String content, String postId, @Nullable String authorId) {}
