package dev.headwater.samples.spotify;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.error.HeadwaterException;
import dev.headwater.installation.Health;
import dev.headwater.installation.Installation;
import dev.headwater.samples.spotify.api.RateLimitedException;
import dev.headwater.samples.spotify.api.SpotifyApi;
import dev.headwater.samples.spotify.api.SpotifyException;
import java.io.IOException;

/** Spotify, for one user. Its health is what Spotify says to one call, made at once and once. */
final class SpotifyInstallation implements Installation {
  private final ConnectorDefinition connector;
  private final SpotifyApi api;

  SpotifyInstallation(ConnectorDefinition connector, SpotifyApi api) {
    this.connector = connector;
    this.api = api;
  }

  @Override
  public ConnectorDefinition connector() {
    return connector;
  }

  @Override
  public Health health() throws IOException, InterruptedException {
    try {
      api.me();
      return Health.healthy();
    } catch (RateLimitedException e) {
      return Health.degraded(String.valueOf(e.getMessage()));
    } catch (SpotifyException | HeadwaterException e) { // the latter if there are no tokens
      return Health.unhealthy(String.valueOf(e.getMessage()));
    }
  }
}
