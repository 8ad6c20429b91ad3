/** The annotations an application writes; no code and no dependency at run time. */
module dev.headwater.annotations {
  requires static transitive org.jspecify;

  exports dev.headwater;
  exports dev.headwater.stamp;
}
