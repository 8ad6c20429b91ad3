package dev.headwater.benchmarks.tracker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of issues as the API answers it.
 *
 * @param issues the issues, in order
 * @param next the cursor of the next page; null on the last
 */
public record IssuePage(List<RawIssue> issues, @Nullable String next) {

  /** Copies the issues. */
  public IssuePage {
    issues = List.copyOf(issues);
  }
}
