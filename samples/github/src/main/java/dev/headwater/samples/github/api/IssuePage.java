package dev.headwater.samples.github.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the issues of a repository.
 *
 * @param issues the issues in GitHub's order
 * @param nextCursor where the next page starts; null if there is none
 */
public record IssuePage(List<IssueData> issues, @Nullable String nextCursor) {

  /** Copies the issues. */
  public IssuePage {
    issues = List.copyOf(issues);
  }
}
