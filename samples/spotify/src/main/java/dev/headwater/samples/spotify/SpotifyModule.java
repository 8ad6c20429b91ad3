package dev.headwater.samples.spotify;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.connector.Schema;
import dev.headwater.credential.Credentials;
import dev.headwater.credential.OAuthTokens;
import dev.headwater.entity.Ref;
import dev.headwater.failsafe.FailsafeCalls;
import dev.headwater.installation.ConnectorMetadata;
import dev.headwater.installation.ConnectorModule;
import dev.headwater.installation.Installation;
import dev.headwater.onboarding.OnboardingFlow;
import dev.headwater.samples.spotify.api.HttpSpotifyApi;
import dev.headwater.samples.spotify.api.SpotifyApi;
import dev.headwater.samples.spotify.api.SpotifyApiOperations;
import dev.headwater.samples.spotify.api.SpotifyCalls;
import dev.headwater.samples.spotify.api.SpotifyServers;
import dev.headwater.samples.spotify.api.TokenEndpoint;
import dev.headwater.sync.SyncPlan;
import java.util.List;
import java.util.Optional;

/** Spotify, for applications to install. */
public final class SpotifyModule implements ConnectorModule<SpotifyModule.Config> {
  /** The name of the credential that the application is known by. */
  public static final String CLIENT_SECRET = "clientSecret";

  /** The name of the credential that calls are made with. */
  public static final String TOKENS = "tokens";

  private final SpotifyServers servers;
  private final FailsafeCalls calls;

  /**
   * What a person has said, but for the secrets.
   *
   * @param clientId what Spotify knows the application by
   * @param user whose playlists are synced
   * @param playlists the ids of those that are synced; none for all
   */
  public record Config(String clientId, String user, List<String> playlists) {

    /** Copies the playlists. */
    public Config {
      playlists = List.copyOf(playlists);
    }

    /** Where a sync starts. */
    public List<Ref<?>> roots() {
      return playlists.isEmpty()
          ? List.of(LibraryType.ref(user))
          : List.copyOf(playlists.stream().map(PlaylistType::ref).toList());
    }

    /** The plan for that; empty for the connector's own. */
    public Optional<SyncPlan> plan() {
      return playlists.isEmpty() ? Optional.empty() : Optional.of(Spotify.planOfPlaylists());
    }
  }

  /**
   * A module.
   *
   * @param calls what is said of calls besides Spotify's limits: their back-off, and who listens
   */
  public SpotifyModule(SpotifyServers servers, FailsafeCalls calls) {
    this.servers = servers;
    this.calls = calls;
  }

  @Override
  public ConnectorMetadata metadata() {
    return new ConnectorMetadata(
        "spotify",
        "Spotify",
        "Playlists of a user, with their tracks, artists and albums.",
        "0.1.0",
        "https://www.spotify.com/favicon.ico",
        List.of("playlist-read-private", "playlist-read-collaborative"));
  }

  @Override
  public Schema schema() {
    return SpotifySchema.SCHEMA;
  }

  @Override
  public OnboardingFlow<Config> onboarding() {
    return SpotifyOnboarding.flow(
        this::endpoint, (clientId, credentials) -> operations(api(tokens(clientId, credentials))));
  }

  @Override
  public Installation initialise(Config config, Credentials credentials) {
    SpotifyApi api = api(tokens(config.clientId(), credentials));
    ConnectorDefinition connector = new SpotifyConnector(operations(api));
    return new SpotifyInstallation(config, connector, api);
  }

  private TokenEndpoint endpoint(String clientId, Credentials credentials) {
    return new TokenEndpoint(servers.accounts(), clientId, credentials.secret(CLIENT_SECRET));
  }

  private OAuthTokens tokens(String clientId, Credentials credentials) {
    return credentials.oauth(TOKENS, endpoint(clientId, credentials));
  }

  private SpotifyApi api(OAuthTokens tokens) {
    return new HttpSpotifyApi(servers.api(), tokens);
  }

  private SpotifyApi operations(SpotifyApi api) {
    return new SpotifyApiOperations(api, SpotifyCalls.of(calls));
  }
}
