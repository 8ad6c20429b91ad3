/** A command line for any connector. */
module dev.headwater.cli {
  requires transitive dev.headwater.jdbc;
  requires transitive dev.headwater.runtime;
  requires transitive info.picocli;
  requires transitive tools.jackson.databind;
  requires dev.headwater.tink;
  requires me.tongfei.progressbar;
  requires tools.jackson.core;
  requires static org.jspecify;

  exports dev.headwater.cli;
  exports dev.headwater.cli.report;

  opens dev.headwater.cli to
      info.picocli;
}
