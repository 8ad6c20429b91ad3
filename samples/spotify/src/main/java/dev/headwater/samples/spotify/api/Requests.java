package dev.headwater.samples.spotify.api;

import dev.headwater.credential.OAuthTokens;
import dev.headwater.credential.Secret;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Sends requests with an access token. If Spotify does not take it, though it should be valid, the
 * request is sent once more with another one. Thread-safe.
 */
final class Requests {
  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final URI root;
  private final OAuthTokens tokens;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).build();

  Requests(URI root, OAuthTokens tokens) {
    this.root = root;
    this.tokens = tokens;
  }

  /**
   * Gets a target.
   *
   * @throws RateLimitedException if the call was refused for a rate limit
   * @throws SpotifyUnavailableException if there is no answer, or a status of 500 or more
   * @throws SpotifyException on any other status but 200
   */
  Answer get(String target) throws IOException, InterruptedException {
    Secret token = tokens.accessToken();
    HttpResponse<byte[]> answer = send(target, token);
    if (answer.statusCode() == 401) {
      token = tokens.replace(token);
      answer = send(target, token);
    }
    return Statuses.read(target, answer, token);
  }

  private HttpResponse<byte[]> send(String target, Secret token)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(root.resolve(target))
            .header("Accept", "application/json")
            .header("Authorization", "Bearer " + token.reveal())
            .build();
    try {
      return http.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new SpotifyUnavailableException("GET " + target + ": no answer: " + e, e);
    }
  }
}
