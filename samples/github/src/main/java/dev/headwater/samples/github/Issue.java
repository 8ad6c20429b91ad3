package dev.headwater.samples.github;

import dev.headwater.Entity;
import dev.headwater.Id;
import dev.headwater.entity.Ref;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An issue of a repository.
 *
 * <p>GitHub counts every pull request as an issue and lists both together. So does this: nothing
 * that was paid for is dropped, and {@code pullRequest} tells them apart.
 */
@Entity
public record Issue(
    @Id long id,
    int number,
    String title,
    State state,
    boolean pullRequest,
    @Nullable Ref<User> creator,
    Instant createdAt,
    @Nullable Instant closedAt) {

  /** Whether there is still something to do. */
  public enum State {
    /** There is. */
    OPEN,
    /** There is not. */
    CLOSED
  }
}
