package dev.headwater.samples.github.command;

import dev.headwater.error.HeadwaterException;
import dev.headwater.failsafe.FailsafeCalls;
import dev.headwater.samples.github.api.RepoName;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import tools.jackson.core.JacksonException;

/** {@code github}: the command line as a whole. */
@Command(
    name = "github",
    mixinStandardHelpOptions = true,
    version = "headwater-sample-github 0.1.0-SNAPSHOT",
    description = "A sample of Headwater: syncs GitHub's issues.",
    synopsisSubcommandLabel = "(sync | export | replay)")
public final class GithubCommand {
  private GithubCommand() {}

  /** Runs a command in this process, and returns its exit code. */
  public static int run(String... args) {
    // UTF-8 whatever the locale says: JSON is, and the formula has a sum in it.
    PrintWriter out = utf8(System.out);
    PrintWriter err = utf8(System.err);
    var surroundings =
        new Surroundings(
            System.getenv(), new FailsafeCalls(), Clock.systemUTC(), Terminal.isStandardError());
    return of(surroundings).setOut(out).setErr(err).execute(args);
  }

  static CommandLine of(Surroundings surroundings) {
    return new CommandLine(new GithubCommand())
        .addSubcommand(new SyncCommand(surroundings))
        .addSubcommand(new ExportCommand())
        .addSubcommand(new ReplayCommand(surroundings))
        .registerConverter(RepoName.class, GithubCommand::repoName)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(GithubCommand::misused)
        .setExecutionExceptionHandler(GithubCommand::failed);
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static RepoName repoName(String text) {
    try {
      return RepoName.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  /** One message; the whole usage would push it out of sight. */
  private static int misused(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, err);
    err.println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  /** What a user can do something about is a message; anything else is a bug, with its trace. */
  private static int failed(Exception e, CommandLine command, ParseResult parsed) throws Exception {
    if (e instanceof IOException
        || e instanceof HeadwaterException
        || e instanceof JacksonException) {
      command.getErr().println(e.getMessage());
      return command.getCommandSpec().exitCodeOnExecutionException();
    }
    throw e;
  }
}
