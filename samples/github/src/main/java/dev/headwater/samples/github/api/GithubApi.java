package dev.headwater.samples.github.api;

import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The two listings of GitHub's REST API that a sync of issues reads. Thread-safe.
 *
 * <p>A cursor is where GitHub's own {@code next} link leads, whether that counts pages or hides a
 * position of its own; it is given back as it came.
 */
public final class GithubApi {
  private final GithubSettings settings;
  private final Origin origin;
  private final Calls calls;

  /** An API that takes the time from {@code pause}, and waits there for rate limits. */
  public GithubApi(GithubSettings settings, Pause pause) {
    this.settings = settings;
    this.origin = new Origin(settings.baseUrl());
    this.calls = new Calls(settings, origin, pause);
  }

  /**
   * A page of the repositories of a user or an organisation.
   *
   * @param cursor where the page before said to go on; null for the first page
   * @param size the most items to ask for; the settings may lower it
   * @throws GithubException if GitHub does not give it, or not in the form that it documents
   */
  public RepoPage repos(String login, @Nullable String cursor, int size)
      throws IOException, InterruptedException {
    if (!PathPart.isName(login)) {
      throw new IllegalArgumentException("'" + login + "' is no login of an account");
    }
    String first = "/users/" + login + "/repos?per_page=" + perPage(size);
    Listing<RepoData> listing = list(first, cursor, RepoData::read);
    return new RepoPage(listing.items(), listing.next());
  }

  /**
   * A page of the issues of a repository, the newest first.
   *
   * @param fullName {@code owner/name}
   * @param cursor where the page before said to go on; null for the first page
   * @param size the most items to ask for; the settings may lower it
   * @throws GithubException if GitHub does not give it, or not in the form that it documents
   */
  public IssuePage issues(String fullName, @Nullable String cursor, int size)
      throws IOException, InterruptedException {
    String first =
        "/repos/"
            + RepoName.parse(fullName)
            + "/issues?per_page="
            + perPage(size)
            + settings.states().parameter();
    Listing<IssueData> listing = list(first, cursor, IssueData::read);
    return new IssuePage(listing.items(), listing.next());
  }

  /** How many HTTP requests went out so far, those included that a rate limit refused. */
  public long requests() {
    return calls.requests();
  }

  private int perPage(int size) {
    return Math.min(size, settings.perPage());
  }

  private <T> Listing<T> list(String first, @Nullable String cursor, Function<JsonNode, T> item)
      throws IOException, InterruptedException {
    String target = cursor == null ? origin.below(first) : cursor;
    return Listing.read(target, calls.get(target), origin, item);
  }
}
