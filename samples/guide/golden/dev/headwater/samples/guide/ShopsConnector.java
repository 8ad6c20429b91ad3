package dev.headwater.samples.guide;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.connector.Schema;
import dev.headwater.connector.Seeding;
import dev.headwater.source.SourceDefinition;
import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.sync.SyncPlan;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * {@link Shops}, wired for a sync.
 */
@NullMarked
@GeneratedFrom(Shops.class)
public final class ShopsConnector implements ConnectorDefinition {
  private final Currency currency;

  private final List<SourceDefinition<?, ?>> sources;

  /**
   * Constructs the connector; the parameters are those of {@link Shops}.
   */
  public ShopsConnector(ShopApi api, Currency currency) {
    Shops connector = new Shops(api, currency);
    this.currency = currency;
    this.sources = List.of(
        new ShopsProductPageSource(connector, currency),
        new ShopsDetailSource(connector),
        new ShopsOrderPageSource(connector),
        new ShopsSuppliersLoader(connector));
  }

  @Override
  public Schema schema() {
    return ShopsSchema.SCHEMA;
  }

  @Override
  public List<SourceDefinition<?, ?>> sources() {
    return sources;
  }

  @Override
  public SyncPlan plan(Seeding seeding) {
    return Shops.plan(seeding.root(ShopType.TYPE), seeding, currency);
  }
}
