package dev.headwater.tracker;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.connector.Schema;
import dev.headwater.connector.Seeding;
import dev.headwater.source.SourceDefinition;
import dev.headwater.sync.SyncPlan;
import java.util.List;

public final class TrackerConnector implements ConnectorDefinition {
  public static final Schema SCHEMA = Schema.of("headwater", "tracker", AccountType.TYPE);

  private final List<SourceDefinition<?, ?>> sources;

  public TrackerConnector(TrackerApi api) {
    Tracker tracker = new Tracker(api);
    sources =
        List.of(
            new TrackerReposSource(tracker),
            new TrackerForksSource(tracker),
            new TrackerIssuesPageSource(tracker),
            new TrackerReadmeSource(tracker));
  }

  @Override
  public Schema schema() {
    return SCHEMA;
  }

  @Override
  public List<SourceDefinition<?, ?>> sources() {
    return sources;
  }

  @Override
  public SyncPlan plan(Seeding seeding) {
    return Tracker.plan(seeding.root(AccountType.TYPE));
  }
}
