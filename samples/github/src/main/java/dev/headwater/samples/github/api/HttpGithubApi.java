package dev.headwater.samples.github.api;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** GitHub's API over HTTP: each call is one request, made at once. Thread-safe. */
public final class HttpGithubApi implements GithubApi {
  private final GithubSettings settings;
  private final Origin origin;
  private final Requests requests;

  /** An API that is asked with a token, if there is one. */
  public HttpGithubApi(GithubSettings settings, Token token) {
    this.settings = settings;
    this.origin = new Origin(settings.baseUrl());
    this.requests = new Requests(settings, origin, token);
  }

  @Override
  public Viewer viewer() throws IOException, InterruptedException {
    String target = origin.below("/user");
    return Viewer.read(target, requests.get(target));
  }

  @Override
  public RepoPage repos(String login, @Nullable String cursor, int size)
      throws IOException, InterruptedException {
    if (!PathPart.isName(login)) {
      throw new IllegalArgumentException("'" + login + "' is no login of an account");
    }
    String first = "/users/" + login + "/repos?per_page=" + perPage(size);
    Listing<RepoData> listing = list(first, cursor, RepoData::read);
    return new RepoPage(listing.items(), listing.next(), listing.rateLimit());
  }

  @Override
  public IssuePage issues(String fullName, @Nullable String cursor, int size)
      throws IOException, InterruptedException {
    String first =
        "/repos/"
            + RepoName.parse(fullName)
            + "/issues?per_page="
            + perPage(size)
            + settings.states().parameter();
    Listing<IssueData> listing = list(first, cursor, IssueData::read);
    return new IssuePage(listing.items(), listing.next(), listing.rateLimit());
  }

  private int perPage(int size) {
    return Math.min(size, settings.perPage());
  }

  private <T> Listing<T> list(String first, @Nullable String cursor, Function<JsonNode, T> item)
      throws IOException, InterruptedException {
    String target = cursor == null ? origin.below(first) : cursor;
    HttpResponse<byte[]> answer = requests.get(target);
    return Listing.read(target, answer, origin, item);
  }
}
