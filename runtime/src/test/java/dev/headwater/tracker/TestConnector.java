package dev.headwater.tracker;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.connector.Schema;
import dev.headwater.connector.Seeding;
import dev.headwater.source.SourceDefinition;
import dev.headwater.sync.SyncPlan;
import java.util.List;

/** A connector over repositories, which are its roots, of given sources. */
public record TestConnector(List<SourceDefinition<?, ?>> sources, Seed seed)
    implements ConnectorDefinition {

  /** Makes the plan. */
  public interface Seed {
    SyncPlan plan(Seeding seeding) throws Exception;
  }

  @Override
  public Schema schema() {
    return Schema.of("headwater", "test", RepoType.TYPE);
  }

  @Override
  public SyncPlan plan(Seeding seeding) throws Exception {
    return seed.plan(seeding);
  }
}
