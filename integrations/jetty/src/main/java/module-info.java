/** A server for the native protocol of fate. */
module dev.headwater.jetty {
  requires transitive dev.headwater.http;
  requires static transitive org.jspecify;
  requires transitive org.eclipse.jetty.server;
  requires org.eclipse.jetty.http;
  requires org.eclipse.jetty.io;
  requires org.eclipse.jetty.util;

  exports dev.headwater.jetty;
}
