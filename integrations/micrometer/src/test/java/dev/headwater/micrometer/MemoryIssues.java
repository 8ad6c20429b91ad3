package dev.headwater.micrometer;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Repositories of three pages of two issues each. One that is called "gone" cannot be read, and the
 * second page of "flaky" at the second try only.
 */
final class MemoryIssues implements IssueApi {
  private boolean failed;

  @Override
  public IssuePage issues(String repo, @Nullable String cursor) throws IOException {
    if (repo.equals("gone")) {
      throw new IOException("404");
    }
    int page = cursor == null ? 1 : Integer.parseInt(cursor);
    if (repo.equals("flaky") && page == 2 && !failed) {
      failed = true;
      throw new IOException("502");
    }
    String next = page < 3 ? String.valueOf(page + 1) : null;
    return new IssuePage(List.of(issue(repo, 2 * page - 1), issue(repo, 2 * page)), next);
  }

  private static Issue issue(String repo, int number) {
    return new Issue(repo + "#" + number, "Issue " + number);
  }
}
