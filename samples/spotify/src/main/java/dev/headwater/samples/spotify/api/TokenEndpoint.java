package dev.headwater.samples.spotify.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.headwater.credential.Credential;
import dev.headwater.credential.OAuthRefresh;
import dev.headwater.credential.Secret;
import dev.headwater.credential.SecretHandle;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where Spotify gives out tokens, for one application that is registered with it. */
public final class TokenEndpoint implements OAuthRefresh {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration ANSWER = Duration.ofSeconds(30);

  private final URI target;
  private final String clientId;
  private final SecretHandle clientSecret;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).build();

  /** The endpoint of a server, which the application is known to by its id and its secret. */
  public TokenEndpoint(URI accounts, String clientId, SecretHandle clientSecret) {
    this.target = accounts.resolve("/api/token");
    this.clientId = clientId;
    this.clientSecret = clientSecret;
  }

  /**
   * New tokens for a refresh token, which may be good for nothing from then on.
   *
   * @throws SpotifyException if Spotify refuses, or does not answer as it documents; the message
   *     holds no secret
   */
  @Override
  public Credential.OAuth refresh(Secret refreshToken) throws IOException, InterruptedException {
    String form =
        "grant_type=refresh_token&refresh_token=" + URLEncoder.encode(refreshToken.reveal(), UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(target)
            .timeout(ANSWER)
            .header("Accept", "application/json")
            .header("Authorization", "Basic " + authentication())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    HttpResponse<byte[]> answer;
    try {
      answer = http.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new SpotifyUnavailableException("POST " + target.getPath() + ": no answer: " + e, e);
    }
    return read(answer);
  }

  private String authentication() {
    String both = clientId + ":" + clientSecret.get().reveal();
    return Base64.getEncoder().encodeToString(both.getBytes(UTF_8));
  }

  /** Nothing of the body is quoted but the name of an error: tokens are in it. */
  private Credential.OAuth read(HttpResponse<byte[]> answer) throws SpotifyException {
    String found = "POST " + target.getPath() + ": status " + answer.statusCode();
    try {
      JsonNode json = JsonMapper.shared().readTree(answer.body());
      if (answer.statusCode() != 200) {
        String error = json.path("error").stringValue("");
        String named = error.matches("[a-z_]{1,40}") ? " " + error : "";
        throw new SpotifyException(found + named);
      }
      String rotated = json.path("refresh_token").stringValue("");
      return new Credential.OAuth(
          Secret.of(json.required("access_token").stringValue()),
          rotated.isEmpty() ? null : Secret.of(rotated),
          Instant.now().plusSeconds(json.required("expires_in").longValue()));
    } catch (JacksonException e) {
      // Its message may quote the body.
      throw new SpotifyException(found + ": not the tokens that Spotify documents");
    }
  }
}
