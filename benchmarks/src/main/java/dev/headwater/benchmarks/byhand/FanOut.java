package dev.headwater.benchmarks.byhand;

import dev.headwater.benchmarks.tracker.Issue;
import dev.headwater.benchmarks.tracker.IssuePage;
import dev.headwater.benchmarks.tracker.IssueType;
import dev.headwater.benchmarks.tracker.Repo;
import dev.headwater.benchmarks.tracker.RepoType;
import dev.headwater.benchmarks.tracker.Tracker;
import dev.headwater.benchmarks.tracker.User;
import dev.headwater.benchmarks.tracker.UserType;
import dev.headwater.entity.Ref;
import dev.headwater.row.ArrayRow;
import dev.headwater.row.Row;
import dev.headwater.store.Batch;
import dev.headwater.store.Membership;
import dev.headwater.store.PageCommit;
import dev.headwater.store.RunWrite;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fan-out of a page of issues, as a loop for these two entities and no others. */
public final class FanOut {
  private FanOut() {}

  /** What the store is to do with a first page. */
  public static PageCommit<Repo> commit(String run, Ref<Repo> repo, IssuePage page) {
    Map<Ref<Issue>, Row<Issue>> issues = new LinkedHashMap<>();
    for (Issue issue : Tracker.issues(page)) {
      Row<Issue> row = ArrayRow.of(IssueType.TYPE, issue);
      issues.put(row.ref(), row);
    }
    Map<Ref<User>, Row<User>> authors = new LinkedHashMap<>();
    for (User author : Tracker.issueAuthors(page)) {
      Row<User> row = ArrayRow.of(UserType.TYPE, author);
      authors.put(row.ref(), row);
    }
    return new PageCommit<>(
        RunWrite.of(run, Instant.EPOCH),
        "issuesPage",
        repo,
        1,
        null,
        page.next(),
        List.of(
            new Batch.Whole<>(IssueType.TYPE, List.copyOf(issues.values())),
            new Batch.Whole<>(UserType.TYPE, List.copyOf(authors.values()))),
        List.of(
            new Membership<>(repo, RepoType.ISSUES, List.copyOf(issues.keySet())),
            new Membership<>(repo, RepoType.ISSUE_AUTHORS, List.copyOf(authors.keySet()))),
        null,
        null);
  }
}
