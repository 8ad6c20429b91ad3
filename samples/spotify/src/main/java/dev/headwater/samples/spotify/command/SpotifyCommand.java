package dev.headwater.samples.spotify.command;

import dev.headwater.error.HeadwaterException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** {@code spotify}: the command line as a whole. */
@Command(
    name = "spotify",
    mixinStandardHelpOptions = true,
    version = "headwater-sample-spotify 0.1.0-SNAPSHOT",
    description = "A sample of Headwater: syncs Spotify's playlists, over OAuth.",
    synopsisSubcommandLabel = "sync")
public final class SpotifyCommand {
  private SpotifyCommand() {}

  /** Runs a command in this process, and returns its exit code. */
  public static int run(String... args) {
    // UTF-8 whatever the locale says: JSON is, and the formula has a sum in it.
    return of().setOut(utf8(System.out)).setErr(utf8(System.err)).execute(args);
  }

  static CommandLine of() {
    return new CommandLine(new SpotifyCommand())
        .addSubcommand(new SyncCommand())
        .setExecutionExceptionHandler(SpotifyCommand::failed);
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** What a user can do something about is a message; anything else is a bug, with its trace. */
  private static int failed(Exception e, CommandLine command, ParseResult parsed) throws Exception {
    if (e instanceof IOException || e instanceof HeadwaterException) {
      command.getErr().println(e.getMessage());
      return command.getCommandSpec().exitCodeOnExecutionException();
    }
    throw e;
  }
}
