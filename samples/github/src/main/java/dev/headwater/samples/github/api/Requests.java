package dev.headwater.samples.github.api;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends requests as GitHub wants to be asked. Thread-safe. */
final class Requests {
  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final GithubSettings settings;
  private final Origin origin;
  private final Token token;
  // Redirects are not followed: a repository that moved has another name, and its name is its id.
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  Requests(GithubSettings settings, Origin origin, Token token) {
    this.settings = settings;
    this.origin = origin;
    this.token = token;
  }

  /**
   * Gets a target of the origin; the answer has the status 200.
   *
   * @throws RateLimitedException if the call was refused for a rate limit
   * @throws GithubUnavailableException if there is no answer, or a status of 500 or more
   * @throws GithubException on any other status
   */
  HttpResponse<byte[]> get(String target) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(origin.resolve(target))
            .header("Accept", "application/vnd.github+json")
            .header("X-GitHub-Api-Version", "2022-11-28")
            .header("User-Agent", "headwater-sample-github");
    token.header(settings).ifPresent(header -> request.header("Authorization", header));
    HttpResponse<byte[]> answer;
    try {
      answer = http.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new GithubUnavailableException("GET " + target + ": no answer: " + e, e);
    }
    return Statuses.checked(target, answer, token);
  }
}
