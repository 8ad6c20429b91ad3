/** The native protocol of fate over HTTP, whatever the server. */
module dev.headwater.http {
  requires transitive dev.headwater.runtime;
  requires static transitive org.jspecify;
  requires tools.jackson.core;

  exports dev.headwater.http;
}
