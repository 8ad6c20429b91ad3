/** The annotations; depends on nothing at run time. */
module dev.headwater.annotations {
  requires static org.jspecify;

  exports dev.headwater;
}
