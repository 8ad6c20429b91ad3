package dev.headwater.installation;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.entity.Ref;
import dev.headwater.sync.SyncPlan;
import java.util.List;
import java.util.Optional;

/** A connector that was put together for one account of the outside system. */
public interface Installation {

  /** What a sync runs. */
  ConnectorDefinition connector();

  /**
   * Where a sync of it starts, as its configuration says; none if the connector's seed needs none.
   */
  default List<Ref<?>> roots() {
    return List.of();
  }

  /** What a sync of it loads; empty for the connector's own plan. */
  default Optional<SyncPlan> plan() {
    return Optional.empty();
  }

  /** Opens what it needs. Called once, before anything else. */
  default void start() throws Exception {}

  /** Closes what it opened; called once after a start, also after one that failed. */
  default void stop() throws Exception {}

  /** How it is now; it may ask the outside system. Called only between start and stop. */
  default Health health() throws Exception {
    return Health.healthy();
  }

  /** An installation that has nothing to open, and is always healthy. */
  static Installation of(ConnectorDefinition connector) {
    return () -> connector;
  }
}
