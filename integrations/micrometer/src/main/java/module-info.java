/** Metrics of operations and syncs. */
@SuppressWarnings("requires-transitive-automatic") // Micrometer has no module descriptors
module dev.headwater.micrometer {
  requires transitive dev.headwater.runtime;
  requires transitive micrometer.core;
  requires static org.jspecify;

  exports dev.headwater.micrometer;
}
