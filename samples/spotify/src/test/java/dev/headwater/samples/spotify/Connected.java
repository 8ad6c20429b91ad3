package dev.headwater.samples.spotify;

import dev.headwater.credential.Credential;
import dev.headwater.credential.Credentials;
import dev.headwater.credential.MemoryCredentialStore;
import dev.headwater.credential.OAuthTokens;
import dev.headwater.credential.Secret;
import dev.headwater.failsafe.FailsafeCalls;
import dev.headwater.operation.OperationTally;
import dev.headwater.samples.spotify.api.HttpSpotifyApi;
import dev.headwater.samples.spotify.api.SpotifyApi;
import dev.headwater.samples.spotify.api.SpotifyApiOperations;
import dev.headwater.samples.spotify.api.SpotifyCalls;
import dev.headwater.samples.spotify.api.TokenEndpoint;
import dev.headwater.samples.spotify.server.EmbeddedSpotify;
import dev.headwater.samples.spotify.server.Manners;
import dev.headwater.samples.spotify.server.Reply;
import dev.headwater.samples.spotify.server.Request;
import dev.headwater.samples.spotify.server.Size;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A server, and an API that has a refresh token for it, and an access token that has ended. */
public final class Connected implements AutoCloseable {
  private final List<String> targets = new CopyOnWriteArrayList<>();
  private final MemoryCredentialStore credentials = new MemoryCredentialStore();
  private final OperationTally tally = new OperationTally();
  private final EmbeddedSpotify server;
  private final SpotifyApi api;

  private Connected(Size size, Manners manners, Function<Request, Optional<Reply>> interference)
      throws IOException {
    server =
        EmbeddedSpotify.start(
            size,
            manners,
            request -> {
              targets.add(request.target());
              return interference.apply(request);
            });
    credentials.save("test.clientSecret", new Credential.Text(Secret.of(server.clientSecret())));
    credentials.save(
        "test.tokens",
        new Credential.OAuth(
            Secret.of("ended"), Secret.of(server.refreshToken()), Instant.now().minusSeconds(1)));
    Credentials handles = new Credentials(credentials, "test");
    OAuthTokens tokens =
        handles.oauth(
            "tokens",
            new TokenEndpoint(
                server.servers().accounts(), server.clientId(), handles.secret("clientSecret")));
    FailsafeCalls calls =
        new FailsafeCalls().backOff(Duration.ofMillis(1), Duration.ofMillis(2)).listener(tally);
    api =
        new SpotifyApiOperations(
            new HttpSpotifyApi(server.servers().api(), tokens), SpotifyCalls.of(calls));
  }

  /** A server that answers everything itself. */
  public static Connected to(Size size, Manners manners) throws IOException {
    return new Connected(size, manners, request -> Optional.empty());
  }

  /** A server that is interfered with. */
  public static Connected to(
      Size size, Manners manners, Function<Request, Optional<Reply>> interference)
      throws IOException {
    return new Connected(size, manners, interference);
  }

  /** The server. */
  public EmbeddedSpotify server() {
    return server;
  }

  /** Its API, as operations. */
  public SpotifyApi api() {
    return api;
  }

  /** What the operations cost. */
  public OperationTally tally() {
    return tally;
  }

  /** The tokens as they are kept now. */
  public Credential.OAuth tokens() {
    return (Credential.OAuth) credentials.find("test.tokens").orElseThrow();
  }

  /** The calls so far that have this in their target. */
  public List<String> targets(String part) {
    return targets.stream().filter(target -> target.contains(part)).toList();
  }

  @Override
  public void close() {
    server.close();
  }
}
