package dev.headwater.samples.guide;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.entity.Ref;
import dev.headwater.testkit.connector.ConnectorConformance;
import java.util.Currency;
import java.util.List;

/** What a sync relies on, of a connector with sources, derivations and a seed. */
final class ShopsConformanceTest implements ConnectorConformance {
  @Override
  public ConnectorDefinition connector() {
    return new ShopsConnector(new MemoryShopApi(), Currency.getInstance("EUR"));
  }

  @Override
  public List<Ref<?>> roots() {
    return List.of(ShopType.ref("acme.example"));
  }
}
