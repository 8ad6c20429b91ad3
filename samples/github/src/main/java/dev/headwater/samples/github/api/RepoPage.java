package dev.headwater.samples.github.api;

import dev.headwater.operation.RateLimit;
import dev.headwater.operation.RateLimited;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the repositories of an account.
 *
 * @param repos the repositories in GitHub's order
 * @param nextCursor where the next page starts; null if there is none
 * @param rateLimit what the answer said of GitHub's limits; null if nothing
 */
public record RepoPage(
    List<RepoData> repos, @Nullable String nextCursor, @Nullable RateLimit rateLimit)
    implements RateLimited {

  /** Copies the repositories. */
  public RepoPage {
    repos = List.copyOf(repos);
  }
}
