/** Tests that an implementation of a port runs against itself. */
module dev.headwater.testkit {
  requires transitive dev.headwater.runtime;
  requires transitive org.junit.jupiter.api;
  requires static transitive org.jspecify;
  requires org.assertj.core;

  exports dev.headwater.testkit.connector;
  exports dev.headwater.testkit.store;
}
