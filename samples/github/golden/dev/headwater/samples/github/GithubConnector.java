package dev.headwater.samples.github;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.connector.Schema;
import dev.headwater.connector.Seeding;
import dev.headwater.samples.github.api.GithubApi;
import dev.headwater.source.SourceDefinition;
import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.sync.SyncPlan;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * {@link Github}, wired for a sync.
 */
@NullMarked
@GeneratedFrom(Github.class)
public final class GithubConnector implements ConnectorDefinition {
  private final List<SourceDefinition<?, ?>> sources;

  /**
   * Constructs the connector; the parameters are those of {@link Github}.
   */
  public GithubConnector(GithubApi api) {
    Github connector = new Github(api);
    this.sources = List.of(
        new GithubReposLoader(connector),
        new GithubIssuesPageSource(connector));
  }

  @Override
  public Schema schema() {
    return GithubSchema.SCHEMA;
  }

  @Override
  public List<SourceDefinition<?, ?>> sources() {
    return sources;
  }

  @Override
  public SyncPlan plan(Seeding seeding) {
    return Github.plan(seeding.root(AccountType.TYPE));
  }
}
