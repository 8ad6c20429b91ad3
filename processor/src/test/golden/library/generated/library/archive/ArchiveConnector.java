package library.archive;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.connector.Schema;
import dev.headwater.connector.Seeding;
import dev.headwater.source.SourceDefinition;
import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.sync.DefaultPlan;
import dev.headwater.sync.SyncPlan;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * {@link Archive}, wired for a sync.
 */
@NullMarked
@GeneratedFrom(Archive.class)
final class ArchiveConnector implements ConnectorDefinition {
  private final List<SourceDefinition<?, ?>> sources;

  /**
   * Constructs the connector; the parameters are those of {@link Archive}.
   */
  public ArchiveConnector() {
    Archive connector = new Archive();
    this.sources = List.of(
        new ArchiveCopiesLoader(connector));
  }

  @Override
  public Schema schema() {
    return ArchiveSchema.SCHEMA;
  }

  @Override
  public List<SourceDefinition<?, ?>> sources() {
    return sources;
  }

  @Override
  public SyncPlan plan(Seeding seeding) {
    return DefaultPlan.of(this, seeding);
  }
}
