package dev.headwater.benchmarks.byhand;

import static java.util.Objects.requireNonNull;

import dev.headwater.benchmarks.tracker.Issue;
import dev.headwater.benchmarks.tracker.IssueType;
import dev.headwater.benchmarks.tracker.State;
import dev.headwater.benchmarks.tracker.User;
import dev.headwater.entity.Ref;
import java.time.Instant;

/** A row of an issue and of nothing else: what {@code ArrayRow} and the generated code do. */
public final class IssueRow {
  private static final Object UNSET = new Object();

  private final Ref<Issue> ref;
  private final Object[] values;

  private IssueRow(Ref<Issue> ref, Object[] values) {
    this.ref = ref;
    this.values = values;
  }

  /** The row of an issue, of which nothing may be null. */
  public static IssueRow of(Issue issue) {
    Object[] values = {
      requireNonNull(issue.id(), "id"),
      requireNonNull(issue.title(), "title"),
      requireNonNull(issue.state(), "state"),
      requireNonNull(issue.creator(), "creator"),
      requireNonNull(issue.createdAt(), "createdAt")
    };
    return new IssueRow(IssueType.ref(issue.id()), values);
  }

  /** Whose row it is. */
  public Ref<Issue> ref() {
    return ref;
  }

  /** The issue, unless a column is not set. */
  @SuppressWarnings("unchecked") // of put it there
  public Issue entity() {
    for (Object value : values) {
      if (value == UNSET) {
        throw new IllegalStateException(ref + " is not whole");
      }
    }
    return new Issue(
        (String) values[0],
        (String) values[1],
        (State) values[2],
        (Ref<User>) values[3],
        (Instant) values[4]);
  }
}
