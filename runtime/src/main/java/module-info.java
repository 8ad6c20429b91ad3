/** What generated code stands on; everything a sync in memory needs, and no reflection. */
module dev.headwater.runtime {
  requires transitive dev.headwater.annotations;
  requires static transitive org.jspecify;

  exports dev.headwater.api;
  exports dev.headwater.connector;
  exports dev.headwater.credential;
  exports dev.headwater.cursor;
  exports dev.headwater.entity;
  exports dev.headwater.error;
  exports dev.headwater.input;
  exports dev.headwater.installation;
  exports dev.headwater.json;
  exports dev.headwater.live;
  exports dev.headwater.onboarding;
  exports dev.headwater.operation;
  exports dev.headwater.order;
  exports dev.headwater.plan;
  exports dev.headwater.query;
  exports dev.headwater.row;
  exports dev.headwater.serve;
  exports dev.headwater.source;
  exports dev.headwater.store;
  exports dev.headwater.sync;
  exports dev.headwater.view;
}
