package dev.headwater.samples.github.command;

import dev.headwater.samples.github.api.GithubSettings;
import dev.headwater.samples.github.api.IssueStates;
import dev.headwater.samples.github.api.RepoName;
import dev.headwater.samples.github.api.Token;
import dev.headwater.samples.github.server.RecordedGithub;
import dev.headwater.store.MemoryStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code github replay}. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    header = "Syncs from recorded answers of the real GitHub.",
    description =
        "Serves the recording on this machine, and syncs the repository whose issues it lists,"
            + " asking as the recorded client asked. Any call that was not recorded fails.",
    footer =
        "%nExit code: 0 if the run completed and asked for every recording, 1 if not, 2 if the"
            + " command line is wrong.")
final class ReplayCommand implements Callable<Integer> {
  private static final Pattern LISTING =
      Pattern.compile(
          "/repos/(?<repo>[^/?]+/[^/?]+)/issues\\?per_page=(?<size>\\d{1,3})"
              + "(?:&state=(?<state>open|closed|all))?");

  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "RECORDING",
      description =
          "A scenario of the npm package @octokit/fixtures: its folder, or the JSON file in it. The"
              + " tests of this sample install that package below target/npm.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Path recording;

  @Mixin private ReportOptions report = new ReportOptions();

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  ReplayCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Path file =
        Files.isDirectory(recording) ? recording.resolve("normalized-fixture.json") : recording;
    if (!Files.isReadable(file)) {
      throw new ParameterException(spec.commandLine(), "no recording can be read at " + file);
    }
    try (var server = RecordedGithub.start(file)) {
      Matcher listing = LISTING.matcher(server.first());
      if (!listing.matches()) {
        throw new ParameterException(
            spec.commandLine(),
            file + " starts with GET " + server.first() + ", which lists no issues");
      }
      Outcome outcome =
          new GithubSync(
                  settings(server.baseUrl(), listing),
                  Token.none(),
                  new MemoryStore(),
                  surroundings,
                  spec.commandLine().getErr())
              .repos(List.of(RepoName.parse(listing.group("repo"))));
      report.print(outcome, spec.commandLine().getOut());
      return outcome.exitCode() == 0 ? leftOver(server.unasked()) : outcome.exitCode();
    }
  }

  /** Asks as the recorded client asked, so that the recorded answers fit. */
  private static GithubSettings settings(URI url, Matcher listing) {
    String state = listing.group("state");
    IssueStates states =
        state == null ? IssueStates.OPEN : IssueStates.valueOf(state.toUpperCase(Locale.ROOT));
    int size = Integer.parseInt(listing.group("size"));
    return new GithubSettings(url, size, states, Duration.ZERO);
  }

  private int leftOver(List<String> unasked) {
    PrintWriter err = spec.commandLine().getErr();
    unasked.forEach(target -> err.println("recorded, but not asked for: GET " + target));
    err.flush();
    return unasked.isEmpty() ? 0 : 1;
  }
}
