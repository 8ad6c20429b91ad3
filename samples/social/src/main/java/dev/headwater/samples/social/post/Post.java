package dev.headwater.samples.social.post;

import dev.headwater.json.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What someone has written. */
public record Post(
    String id,
    String title,
    String content,
    double likes,
    @Nullable Double rating,
    boolean published,
    @Nullable Json metadata,
    @Nullable String note,
    Instant createdAt,
    @Nullable Instant updatedAt,
    String authorId,
    @Nullable String categoryId) {

  /** The same with another number of likes. */
  public Post withLikes(double likes) {
    return new Post(
        id,
        title,
        content,
        likes,
        rating,
        published,
        metadata,
        note,
        createdAt,
        updatedAt,
        authorId,
        categoryId);
  }
}
