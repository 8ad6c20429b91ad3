package dev.headwater.testkit.connector;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.entity.Ref;
import java.util.List;

/** How the kit gets at a connector. */
public interface ConnectorFixture {

  /** The connector, over an API whose data do not change while a test runs; thread-safe. */
  ConnectorDefinition connector();

  /** The roots that it is synced from; small enough for a few dozen whole syncs. */
  List<Ref<?>> roots();
}
