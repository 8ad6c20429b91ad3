package dev.headwater.samples.github;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.installation.Health;
import dev.headwater.installation.Installation;
import dev.headwater.samples.github.api.GithubApi;
import dev.headwater.samples.github.api.GithubException;
import dev.headwater.samples.github.api.RateLimitedException;
import java.io.IOException;

/**
 * GitHub, for one account. Its health is what GitHub says to one call, made at once and once:
 * whoever asks for it does not want to wait for a rate limit.
 */
final class GithubInstallation implements Installation {
  private final ConnectorDefinition connector;
  private final GithubApi api;

  GithubInstallation(ConnectorDefinition connector, GithubApi api) {
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
      api.viewer();
      return Health.healthy();
    } catch (RateLimitedException e) {
      return Health.degraded(String.valueOf(e.getMessage()));
    } catch (GithubException e) {
      return Health.unhealthy(String.valueOf(e.getMessage()));
    }
  }
}
