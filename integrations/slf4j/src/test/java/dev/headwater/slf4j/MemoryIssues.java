package dev.headwater.slf4j;

import dev.headwater.credential.Secret;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Repositories of two pages of two issues each. One that is called "gone" cannot be read, and the
 * call for one that is called "slow" is interrupted.
 */
final class MemoryIssues implements IssueApi {

  @Override
  public IssuePage issues(Secret token, String repo, @Nullable String cursor)
      throws IOException, InterruptedException {
    switch (repo) {
      case "gone" -> throw new IOException("404");
      case "slow" -> throw new InterruptedException("told to stop");
      default -> {
        return cursor == null
            ? new IssuePage(List.of(issue(repo, 1), issue(repo, 2)), "2")
            : new IssuePage(List.of(issue(repo, 3), issue(repo, 4)), null);
      }
    }
  }

  private static Issue issue(String repo, int number) {
    return new Issue(repo + "#" + number, "Issue " + number);
  }
}
