package dev.headwater.samples.github.api;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes calls, no sooner than GitHub's rate limits allow. Thread-safe.
 *
 * <p>Only a call that was refused for a limit is made again here. Trouble on the way is the
 * caller's to retry, who counts attempts.
 */
final class Calls {
  private static final int MOST_REFUSALS = 5;
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration ANSWER = Duration.ofSeconds(60);

  private final GithubSettings settings;
  private final Pause pause;
  private final Origin origin;
  // Redirects are not followed: a repository that moved has another name, and its name is its id.
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final AtomicLong requests = new AtomicLong();
  private volatile Instant notBefore = Instant.MIN;

  Calls(GithubSettings settings, Origin origin, Pause pause) {
    this.settings = settings;
    this.origin = origin;
    this.pause = pause;
  }

  /** How many requests went out, those included that were refused for a limit. */
  long requests() {
    return requests.get();
  }

  /**
   * Gets a target of the origin; the answer has the status 200.
   *
   * @throws RateLimitedException if the limit asks for more patience than the settings have
   * @throws GithubUnavailableException if there is no answer, or a status of 500 or more
   * @throws GithubException on any other status
   */
  HttpResponse<byte[]> get(String target) throws IOException, InterruptedException {
    Duration patience = settings.longestWait();
    for (int refusals = 0; refusals < MOST_REFUSALS; refusals++) {
      patience = patience.minus(await(target, patience));
      HttpResponse<byte[]> answer = send(target);
      RateLimit limit =
          RateLimit.read(answer.statusCode(), answer.headers(), answer.body(), pause.now());
      notBefore = limit.notBefore();
      if (!limit.refused()) {
        return Statuses.checked(target, answer);
      }
    }
    throw new RateLimitedException(
        "GET " + target + ": refused for a rate limit " + MOST_REFUSALS + " times; try later");
  }

  private Duration await(String target, Duration patience)
      throws RateLimitedException, InterruptedException {
    Instant now = pause.now();
    if (!notBefore.isAfter(now)) {
      return Duration.ZERO;
    }
    Duration needed = Duration.between(now, notBefore);
    if (needed.compareTo(patience) > 0) {
      throw new RateLimitedException(
          ("GET %s: GitHub's rate limit asks to wait %d s, until %s, and %d s are left of the"
                  + " allowed %d s; allow more, or use a token with a higher limit")
              .formatted(
                  target,
                  needed.toSeconds(),
                  notBefore,
                  patience.toSeconds(),
                  settings.longestWait().toSeconds()));
    }
    pause.await(needed);
    return needed;
  }

  private HttpResponse<byte[]> send(String target) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(origin.resolve(target))
            .timeout(ANSWER)
            .header("Accept", "application/vnd.github+json")
            .header("X-GitHub-Api-Version", "2022-11-28")
            .header("User-Agent", "headwater-sample-github");
    if (settings.token() != null) {
      request.header("Authorization", settings.token().header());
    }
    requests.incrementAndGet();
    try {
      return http.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new GithubUnavailableException("GET " + target + ": no answer: " + e, e);
    }
  }
}
