/** The native protocol of fate in any servlet container. */
module dev.headwater.servlet {
  requires transitive dev.headwater.http;
  requires transitive jakarta.servlet;
  requires static transitive org.jspecify;

  exports dev.headwater.servlet;
}
