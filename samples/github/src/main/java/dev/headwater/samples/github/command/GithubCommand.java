package dev.headwater.samples.github.command;

import dev.headwater.cli.HeadwaterCli;
import dev.headwater.samples.github.GithubModule;
import dev.headwater.samples.github.api.RepoName;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/**
 * {@code github}: the command line that every connector has, with a {@code sync} that needs no
 * installation, and {@code replay}.
 */
public final class GithubCommand {
  private GithubCommand() {}

  /** Runs a command in this process, and returns its exit code. */
  public static int run(String... args) {
    return of(Surroundings.ofProcess()).execute(args);
  }

  static CommandLine of(Surroundings surroundings) {
    HeadwaterCli<GithubModule.Config> installed =
        HeadwaterCli.of(new GithubModule(surroundings.calls()), GithubModule.Config.class)
            .surroundings(surroundings.process());
    return installed
        .subcommand(new SyncCommand(surroundings, installed))
        .subcommand(new ReplayCommand(surroundings))
        .commandLine()
        .registerConverter(RepoName.class, GithubCommand::repoName);
  }

  private static RepoName repoName(String text) {
    try {
      return RepoName.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
