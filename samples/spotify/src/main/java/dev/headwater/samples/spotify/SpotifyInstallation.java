package dev.headwater.samples.spotify;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.entity.Ref;
import dev.headwater.error.HeadwaterException;
import dev.headwater.installation.Health;
import dev.headwater.installation.Installation;
import dev.headwater.samples.spotify.api.RateLimitedException;
import dev.headwater.samples.spotify.api.SpotifyApi;
import dev.headwater.samples.spotify.api.SpotifyException;
import dev.headwater.sync.SyncPlan;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Spotify, for one user. Its health is what Spotify says to one call, made at once and once. */
final class SpotifyInstallation implements Installation {
  private final SpotifyModule.Config config;
  private final ConnectorDefinition connector;
  private final SpotifyApi api;

  SpotifyInstallation(SpotifyModule.Config config, ConnectorDefinition connector, SpotifyApi api) {
    this.config = config;
    this.connector = connector;
    this.api = api;
  }

  @Override
  public ConnectorDefinition connector() {
    return connector;
  }

  @Override
  public List<Ref<?>> roots() {
    return config.roots();
  }

  @Override
  public Optional<SyncPlan> plan() {
    return config.plan();
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
