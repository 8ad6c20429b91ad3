package dev.headwater.samples.github.command;

import dev.headwater.cli.HeadwaterCli;
import dev.headwater.credential.Credentials;
import dev.headwater.credential.EnvironmentCredentialStore;
import dev.headwater.jdbc.JdbcStore;
import dev.headwater.jdbc.SqliteStore;
import dev.headwater.samples.github.GithubSchema;
import dev.headwater.samples.github.api.GithubSettings;
import dev.headwater.samples.github.api.IssueStates;
import dev.headwater.samples.github.api.RepoName;
import dev.headwater.samples.github.api.Token;
import dev.headwater.samples.github.server.EmbeddedGithub;
import dev.headwater.samples.github.server.Size;
import dev.headwater.store.MemoryStore;
import dev.headwater.store.Store;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code github sync}. */
@Command(
    name = "sync",
    mixinStandardHelpOptions = true,
    header = "Syncs repositories, their issues and who wrote them.",
    description =
        "Syncs into memory, or into a file, and reports what it cost. By default from an embedded"
            + " server on this machine, whose one account is 'acme'.",
    footer =
        "%nA token for --base-url is taken from the environment variable GITHUB_TOKEN.%n"
            + "Exit code: 0 if the run completed, 1 if it failed, 2 if the command line is wrong.%n"
            + "With --installation, see also 'sync' in docs/cli.md.")
final class SyncCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final HeadwaterCli<?> installed;

  @Mixin private EmbeddedOptions embedded = new EmbeddedOptions();

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Another server, such as https://api.github.com.")
  private @Nullable URI baseUrl;

  @Option(
      names = "--account",
      paramLabel = "LOGIN",
      description = "The account whose repositories are synced.")
  private @Nullable String account;

  @Option(
      names = "--repo",
      paramLabel = "OWNER/NAME",
      description = "Only this repository, without listing its account; may be repeated.")
  private List<RepoName> repos = List.of();

  @Option(
      names = "--state",
      paramLabel = "STATE",
      defaultValue = "ALL",
      description = "Which issues: ${COMPLETION-CANDIDATES}; all if not given.")
  private IssueStates states = IssueStates.ALL;

  @Option(
      names = "--per-page",
      paramLabel = "N",
      defaultValue = "100",
      description = "The most items to ask for at once, 1 to ${DEFAULT-VALUE}.")
  private int perPage;

  @Option(
      names = "--max-wait",
      paramLabel = "SECONDS",
      defaultValue = "900",
      description =
          "How long a call may wait for GitHub's rate limit; ${DEFAULT-VALUE} if not given.")
  private long maxWait;

  @Option(
      names = "--store",
      paramLabel = "FILE",
      description =
          "Keep everything in this SQLite file. A sync into it that was killed, or that failed, is"
              + " gone on with by the same command.")
  private @Nullable Path store;

  @Option(
      names = "--installation",
      paramLabel = "NAME",
      description = "Sync what 'connect' has installed under this name, into its own store.")
  private @Nullable String installation;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "Where 'connect' keeps installations.")
  private @Nullable Path home;

  @Mixin private ReportOptions report = new ReportOptions();

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  SyncCommand(Surroundings surroundings, HeadwaterCli<?> installed) {
    this.surroundings = surroundings;
    this.installed = installed;
  }

  @Override
  public Integer call() throws IOException {
    if (installation != null) {
      return sync(installation);
    }
    check(home == null, "--home is of no use without --installation");
    check(repos.isEmpty() || account == null, "--repo names its account; leave --account out");
    if (baseUrl == null) {
      Size size = valid(embedded::size);
      try (var server = EmbeddedGithub.start(size)) {
        return sync(settings(server.baseUrl()), Token.none());
      }
    }
    check(!embedded.areGiven(), "--repos, --issues and --authors are of no use with --base-url");
    check(
        account != null || !repos.isEmpty(),
        "say what to sync from --base-url: --account LOGIN or --repo OWNER/NAME");
    GithubSettings settings = settings(baseUrl);
    Token token = Token.of(credentials().secret("token"));
    valid(
        () -> {
          token.check(settings);
          return token;
        });
    return sync(settings, token);
  }

  /** What every connector's {@code sync} does. */
  private int sync(String name) {
    check(
        baseUrl == null && account == null && repos.isEmpty() && !embedded.areGiven(),
        "an installation says itself what is synced; leave --base-url, --account, --repo and the"
            + " sizes of the embedded server out");
    List<String> args = new ArrayList<>(List.of("sync", "--installation", name));
    if (home != null) {
      args.addAll(List.of("--home", home.toString()));
    }
    if (store != null) {
      args.addAll(List.of("--store", store.toString()));
    }
    if (report.isJson()) {
      args.add("--json");
    }
    return installed.run(args.toArray(String[]::new));
  }

  private int sync(GithubSettings settings, Token token) {
    if (store == null) {
      return sync(settings, token, new MemoryStore());
    }
    try (JdbcStore file = SqliteStore.open(store, GithubSchema.SCHEMA.entities())) {
      return sync(settings, token, file);
    }
  }

  private int sync(GithubSettings settings, Token token, Store into) {
    var sync = new GithubSync(settings, token, into, surroundings, spec.commandLine().getErr());
    Outcome outcome =
        repos.isEmpty()
            ? sync.account(account == null ? EmbeddedGithub.ACCOUNT : account)
            : sync.repos(repos);
    report.print(outcome, spec.commandLine().getOut());
    return outcome.exitCode();
  }

  private GithubSettings settings(URI url) {
    return valid(() -> new GithubSettings(url, perPage, states, Duration.ofSeconds(maxWait)));
  }

  /** The token is {@code GITHUB_TOKEN}, as other tools for GitHub have it. */
  private Credentials credentials() {
    return new Credentials(
        new EnvironmentCredentialStore(surroundings.process().environment(), ""), "github");
  }

  private void check(boolean condition, String otherwise) {
    if (!condition) {
      throw new ParameterException(spec.commandLine(), otherwise);
    }
  }

  /** A value, or what is wrong with it as an error of the command line. */
  private <T> T valid(Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
