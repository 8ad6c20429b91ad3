package dev.headwater.benchmarks.tracker;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An API whose answers are arithmetic: it keeps nothing but which pages were fetched, and refuses
 * to give one twice. Thread-safe.
 */
public final class TrackerApi {
  private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");

  private final Size size;
  private final Runnable latency;
  private final BitSet repoPages;
  private final BitSet issuePages;

  /** An API with this much behind it, which answers at once. */
  public TrackerApi(Size size) {
    this(size, () -> {});
  }

  /** The same, with something that is done in each call before it answers. */
  public TrackerApi(Size size, Runnable latency) {
    this.size = size;
    this.latency = latency;
    this.repoPages = new BitSet(size.repoPages());
    this.issuePages = new BitSet(size.issuePages());
  }

  /** How many calls it has answered for pages of repositories, each for another page. */
  public synchronized int repoCalls() {
    return repoPages.cardinality();
  }

  /** How many calls it has answered for pages of issues, each for another page. */
  public synchronized int issueCalls() {
    return issuePages.cardinality();
  }

  /** The identities of the repositories on a page. */
  public List<String> repos(@Nullable String cursor) {
    int start = start(cursor);
    fetched(repoPages, start / Tracker.PAGE);
    return IntStream.range(start, Math.min(size.repos(), start + Tracker.PAGE))
        .mapToObj(TrackerApi::repoId)
        .toList();
  }

  /** The cursor after a page of repositories; null if it was the last. */
  public @Nullable String nextRepos(@Nullable String cursor) {
    return next(start(cursor) + Tracker.PAGE, size.repos());
  }

  /** A page of a repository's issues. */
  public IssuePage issues(String repo, @Nullable String cursor) {
    int number = repoNumber(repo);
    int start = start(cursor);
    fetched(issuePages, number * size.pagesOfRepo() + start / size.page());
    int end = Math.min(size.issues(), start + size.page());
    List<RawIssue> issues =
        IntStream.range(start, end).mapToObj(issue -> issue(number, issue)).toList();
    return new IssuePage(issues, next(end, size.issues()));
  }

  private RawIssue issue(int repo, int issue) {
    long number = (long) repo * size.issues() + issue;
    long author = number / 2 % size.pool();
    return new RawIssue(
        "issue-" + number,
        "Issue " + issue + " of repository " + repo,
        number % 3 != 0,
        "user-" + author,
        "login-" + author,
        FIRST.plusSeconds(number));
  }

  /** The identity of a repository. */
  public static String repoId(int number) {
    return "repo-" + number;
  }

  /** The number of a repository, from 0. */
  public static int repoNumber(String id) {
    return Integer.parseInt(id.substring("repo-".length()));
  }

  private static int start(@Nullable String cursor) {
    return cursor == null ? 0 : Integer.parseInt(cursor);
  }

  private static @Nullable String next(int end, int count) {
    return end < count ? Integer.toString(end) : null;
  }

  private void fetched(BitSet pages, int page) {
    latency.run();
    synchronized (this) {
      if (pages.get(page)) {
        throw new IllegalStateException("page " + page + " was fetched before");
      }
      pages.set(page);
    }
  }
}
