package dev.headwater.samples.spotify.api;

import dev.headwater.credential.Secret;
import dev.headwater.operation.RateLimit;
import dev.headwater.operation.RateLimitHeaders;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads an answer of status 200, and turns every other into the exception that fits. */
final class Statuses {
  /** How long to wait if a refusal names no time. */
  private static final Duration DEFAULT_WAIT = Duration.ofSeconds(30);

  private Statuses() {}

  /** Whatever the answer says is quoted without the token that was sent. */
  static Answer read(String target, HttpResponse<byte[]> answer, Secret token)
      throws SpotifyException {
    int status = answer.statusCode();
    RateLimit said = limit(answer.headers(), Instant.now());
    if (status == 200) {
      return new Answer(JsonMapper.shared().readTree(answer.body()), said);
    }
    String message = token.redact(message(answer.body()));
    String found = "GET " + target + ": status " + status + " '" + message + "'";
    if (status == 429) {
      boolean named = said != null && said.blockedUntil().isPresent();
      throw new RateLimitedException(
          found, named ? said : RateLimit.retryAt(Instant.now().plus(DEFAULT_WAIT)));
    }
    if (status >= 500) {
      throw new SpotifyUnavailableException(found, said);
    }
    throw new SpotifyException(found, said);
  }

  private static @Nullable RateLimit limit(HttpHeaders headers, Instant now) {
    return RateLimitHeaders.read(name -> headers.firstValue(name).orElse(null), now);
  }

  /** What Spotify says in its own words, on one line. */
  private static String message(byte[] body) {
    try {
      String message =
          JsonMapper.shared().readTree(body).path("error").path("message").stringValue("");
      return message.replaceAll("\\p{Cntrl}+", " ");
    } catch (JacksonException notJson) {
      return body.length + " bytes that are not JSON";
    }
  }
}
