/** What generated code stands on; no reflection, no other module at run time. */
module dev.headwater.runtime {
  requires transitive dev.headwater.annotations;
  requires static org.jspecify;

  exports dev.headwater.entity;
}
