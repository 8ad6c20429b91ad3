/** Logs of operations and syncs. */
module dev.headwater.slf4j {
  requires transitive dev.headwater.runtime;
  requires org.slf4j;
  requires static org.jspecify;

  exports dev.headwater.slf4j;
}
