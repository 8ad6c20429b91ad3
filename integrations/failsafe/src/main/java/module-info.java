/** Retry, time limits and rate budgets for operations. */
module dev.headwater.failsafe {
  requires transitive dev.headwater.runtime;
  requires dev.failsafe.core;
  requires static org.jspecify;

  exports dev.headwater.failsafe;
}
