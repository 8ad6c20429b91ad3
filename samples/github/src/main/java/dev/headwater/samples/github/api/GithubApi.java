package dev.headwater.samples.github.api;

import dev.headwater.Operation;
import dev.headwater.RateBudget;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What a sync of issues calls of GitHub's REST API. GitHub allows a token 5,000 calls an hour,
 * whichever they are.
 *
 * <p>A cursor is where GitHub's own {@code next} link leads, whether that counts pages or hides a
 * position of its own; it is given back as it came.
 */
@RateBudget(name = "core", calls = 5_000, seconds = 3_600)
public interface GithubApi {

  /**
   * Who the token belongs to.
   *
   * @throws GithubException if there is no token, or GitHub does not take it
   */
  @Operation(budgets = "core", attempts = 5, timeoutMillis = 60_000)
  Viewer viewer() throws IOException, InterruptedException;

  /**
   * A page of the repositories of a user or an organisation.
   *
   * @param cursor where the page before said to go on; null for the first page
   * @param size the most items to ask for; the settings may lower it
   * @throws GithubException if GitHub does not give it, or not in the form that it documents
   */
  @Operation(budgets = "core", attempts = 5, timeoutMillis = 60_000)
  RepoPage repos(String login, @Nullable String cursor, int size)
      throws IOException, InterruptedException;

  /**
   * A page of the issues of a repository, the newest first.
   *
   * @param fullName {@code owner/name}
   * @param cursor where the page before said to go on; null for the first page
   * @param size the most items to ask for; the settings may lower it
   * @throws GithubException if GitHub does not give it, or not in the form that it documents
   */
  @Operation(budgets = "core", attempts = 5, timeoutMillis = 60_000)
  IssuePage issues(String fullName, @Nullable String cursor, int size)
      throws IOException, InterruptedException;
}
