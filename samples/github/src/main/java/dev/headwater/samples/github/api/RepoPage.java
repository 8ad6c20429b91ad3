package dev.headwater.samples.github.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the repositories of an account.
 *
 * @param repos the repositories in GitHub's order
 * @param nextCursor where the next page starts; null if there is none
 */
public record RepoPage(List<RepoData> repos, @Nullable String nextCursor) {

  /** Copies the repositories. */
  public RepoPage {
    repos = List.copyOf(repos);
  }
}
