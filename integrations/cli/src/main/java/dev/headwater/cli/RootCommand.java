package dev.headwater.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command that all others are below. */
@Command(
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    footer =
        "%nExit code: 0, 1 if a command failed or a sync is not complete, 2 if the command line is"
            + " wrong.")
final class RootCommand {
  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      description = "Show where in the program a failure came from.")
  private boolean stacktrace;

  boolean showsStacktrace() {
    return stacktrace;
  }
}
