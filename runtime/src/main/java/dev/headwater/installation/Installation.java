package dev.headwater.installation;

import dev.headwater.connector.ConnectorDefinition;

/** A connector that was put together for one account of the outside system. */
public interface Installation {

  /** What a sync runs. */
  ConnectorDefinition connector();

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
