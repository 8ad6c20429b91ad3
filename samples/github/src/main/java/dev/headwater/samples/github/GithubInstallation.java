package dev.headwater.samples.github;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.entity.Ref;
import dev.headwater.installation.Health;
import dev.headwater.installation.Installation;
import dev.headwater.samples.github.api.GithubApi;
import dev.headwater.samples.github.api.GithubException;
import dev.headwater.samples.github.api.RateLimitedException;
import dev.headwater.sync.SyncPlan;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * GitHub, for one account. Its health is what GitHub says to one call, made at once and once:
 * whoever asks for it does not want to wait for a rate limit.
 */
final class GithubInstallation implements Installation {
  private final GithubModule.Config config;
  private final ConnectorDefinition connector;
  private final GithubApi api;

  GithubInstallation(GithubModule.Config config, ConnectorDefinition connector, GithubApi api) {
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
    return List.of(config.root());
  }

  @Override
  public Optional<SyncPlan> plan() {
    return config.plan();
  }

  @Override
  public Health health() throws IOException, InterruptedException {
    try {
      api.viewer();
      return Health.healthy();
    } catch (RateLimitedException e) {
      return Health.degraded(String.valueOf(e.getMessage()));
    } catch (GithubException e) {
      return Health.unhealthy(String.valueOf(e.getMessage()));
    }
  }
}
