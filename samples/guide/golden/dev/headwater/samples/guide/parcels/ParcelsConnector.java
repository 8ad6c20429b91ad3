package dev.headwater.samples.guide.parcels;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.connector.Schema;
import dev.headwater.connector.Seeding;
import dev.headwater.source.SharedData;
import dev.headwater.source.SourceDefinition;
import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.sync.DefaultPlan;
import dev.headwater.sync.SyncPlan;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * {@link Parcels}, wired for a sync.
 */
@NullMarked
@GeneratedFrom(Parcels.class)
public final class ParcelsConnector implements ConnectorDefinition {
  private final Parcels connector;

  private final List<SourceDefinition<?, ?>> sources;

  /**
   * Constructs the connector; the parameters are those of {@link Parcels}.
   */
  public ParcelsConnector(CarrierApi api) {
    this(new Parcels(api));
  }

  private ParcelsConnector(Parcels connector) {
    this.connector = connector;
    SharedData<Tariffs> tariffsData = new SharedData<>(() -> connector.tariffs());
    this.sources = List.of(
        new ParcelsParcelPageSource(connector, tariffsData),
        new ParcelsClaimsLoader(connector),
        new ParcelsDepotsLoader(connector),
        new ParcelsWhereaboutsLoader(connector));
  }

  @Override
  public ParcelsConnector forRun() {
    return new ParcelsConnector(connector);
  }

  @Override
  public Schema schema() {
    return ParcelsSchema.SCHEMA;
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
