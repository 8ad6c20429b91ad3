package dev.headwater.samples.spotify.command;

import dev.headwater.failsafe.FailsafeCalls;
import dev.headwater.operation.OperationTally;
import dev.headwater.samples.spotify.SpotifyModule;
import dev.headwater.samples.spotify.server.EmbeddedSpotify;
import dev.headwater.samples.spotify.server.Manners;
import dev.headwater.samples.spotify.server.Size;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code spotify sync}. */
@Command(
    name = "sync",
    mixinStandardHelpOptions = true,
    header = "Syncs playlists, their tracks, artists and albums.",
    description =
        "Connects to an embedded server on this machine, syncs from it into a file, and reports"
            + " what it cost. The server gives out refresh tokens that are good once, ends an"
            + " access token after 8 calls, and refuses each tenth call for a rate limit.",
    footer = "%nExit code: 0 if the run completed, 1 if not, 2 if the command line is wrong.")
final class SyncCommand implements Callable<Integer> {
  private static final Manners MANNERS = new Manners(Duration.ofHours(1), 8, 10);

  @Option(
      names = "--playlists",
      paramLabel = "N",
      defaultValue = "3",
      description = "Playlists of the embedded server; ${DEFAULT-VALUE} if not given.")
  private int playlists;

  @Option(
      names = "--tracks",
      paramLabel = "N",
      defaultValue = "120",
      description = "Tracks of each of them; ${DEFAULT-VALUE} if not given.")
  private int tracks;

  @Option(
      names = "--artists",
      paramLabel = "N",
      defaultValue = "60",
      description = "Artists who play them; ${DEFAULT-VALUE} if not given.")
  private int artists;

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      description =
          "Keep there what a run writes: the store, the configuration, the encrypted credentials"
              + " and their key. A temporary folder if not given.")
  private @Nullable Path folder;

  @Option(
      names = "--json",
      description = "Print the report as one JSON object, and nothing else, on standard output.")
  private boolean json;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    try (var server = EmbeddedSpotify.start(size(), MANNERS)) {
      if (folder != null) {
        return sync(server, folder);
      }
      Path temporary = Files.createTempDirectory("spotify");
      try {
        return sync(server, temporary);
      } finally {
        Folder.delete(temporary);
      }
    }
  }

  private int sync(EmbeddedSpotify server, Path into) throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    OperationTally tally = new OperationTally();
    FailsafeCalls calls =
        new FailsafeCalls().listener(tally.and(new WaitNotice(spec.commandLine().getErr())));
    var sync = new SpotifySync(new SpotifyModule(server.servers(), calls), new Folder(into));
    Outcome outcome = Outcome.of(sync.run(new GivenAnswers(server)), tally, server);
    if (json) {
      out.println(outcome.json());
    } else {
      outcome.print(out);
    }
    out.flush();
    return outcome.exitCode();
  }

  private Size size() {
    try {
      return new Size(playlists, tracks, artists);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
