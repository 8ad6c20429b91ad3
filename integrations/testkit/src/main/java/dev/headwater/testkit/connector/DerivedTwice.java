package dev.headwater.testkit.connector;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.connector.Schema;
import dev.headwater.connector.Seeding;
import dev.headwater.source.SourceDefinition;
import dev.headwater.sync.SyncPlan;
import java.util.List;

/** A connector whose derivations run twice on each page, and must make the same of it. */
record DerivedTwice(ConnectorDefinition connector) implements ConnectorDefinition {

  @Override
  public Schema schema() {
    return connector.schema();
  }

  @Override
  public List<SourceDefinition<?, ?>> sources() {
    return connector.sources().stream()
        .<SourceDefinition<?, ?>>map(SourceDerivedTwice::new)
        .toList();
  }

  @Override
  public ConnectorDefinition forRun() {
    return new DerivedTwice(connector.forRun());
  }

  @Override
  public SyncPlan plan(Seeding seeding) throws Exception {
    return connector.plan(seeding);
  }
}
