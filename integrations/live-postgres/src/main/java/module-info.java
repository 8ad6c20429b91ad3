/** A bus of live events for any number of processes, with a history. */
module dev.headwater.live.postgres {
  requires transitive dev.headwater.runtime;
  requires transitive java.sql;
  requires static transitive org.jspecify;
  requires org.postgresql.jdbc;
  requires tools.jackson.databind;

  exports dev.headwater.live.postgres;
}
