package dev.headwater.samples.github.api;

import dev.headwater.operation.RateLimit;
import dev.headwater.operation.RateLimited;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the issues of a repository.
 *
 * @param issues the issues in GitHub's order
 * @param nextCursor where the next page starts; null if there is none
 * @param rateLimit what the answer said of GitHub's limits; null if nothing
 */
public record IssuePage(
    List<IssueData> issues, @Nullable String nextCursor, @Nullable RateLimit rateLimit)
    implements RateLimited {

  /** Copies the issues. */
  public IssuePage {
    issues = List.copyOf(issues);
  }
}
