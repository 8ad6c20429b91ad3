package social;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row. */
public record Post(
    String id,
    String title,
    int likes,
    @Nullable Double rating,
    List<String> topics,
    @Nullable Place place,
    Instant createdAt,
    String authorId) {
  /** Where it was written. */
  public record Place(String town, @Nullable Integer zip) {}

  /** The same with more likes. */
  public Post liked(int by) {
    return new Post(id, title, likes + by, rating, topics, place, createdAt, authorId);
  }
}
