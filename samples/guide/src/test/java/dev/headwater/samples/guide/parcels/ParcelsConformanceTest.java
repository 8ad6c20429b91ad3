package dev.headwater.samples.guide.parcels;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.entity.Ref;
import dev.headwater.testkit.connector.ConnectorConformance;
import java.util.List;

/** What a sync relies on, of a connector with every kind of loader. */
final class ParcelsConformanceTest implements ConnectorConformance {
  @Override
  public ConnectorDefinition connector() {
    return new ParcelsConnector(new MemoryCarrier());
  }

  @Override
  public List<Ref<?>> roots() {
    return List.of(CustomerType.ref("acme"));
  }
}
