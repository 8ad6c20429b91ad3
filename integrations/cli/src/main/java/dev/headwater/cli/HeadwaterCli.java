package dev.headwater.cli;

import dev.headwater.installation.ConnectorMetadata;
import dev.headwater.installation.ConnectorModule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A command line for a connector: {@code System.exit(HeadwaterCli.of(new LibraryModule(),
 * Config.class).run(args))}. Immutable; each method gives another one.
 *
 * <p>Exit codes: 0 if all is well, 1 if a command failed or a sync is not complete, 2 if the
 * command line is wrong, 3 if {@code health} is degraded, 130 after Ctrl-C.
 *
 * @param <C> the connector's configuration, which Jackson can write as JSON and read again, as it
 *     can a record; a named module opens its package to {@code tools.jackson.databind}
 */
public final class HeadwaterCli<C> {
  private final ConnectorModule<C> module;
  private final Class<C> config;
  private final @Nullable Surroundings surroundings;
  private final List<Object> subcommands;

  private HeadwaterCli(
      ConnectorModule<C> module,
      Class<C> config,
      @Nullable Surroundings surroundings,
      List<Object> subcommands) {
    this.module = module;
    this.config = config;
    this.surroundings = surroundings;
    this.subcommands = List.copyOf(subcommands);
  }

  /** The command line of a connector, called as its metadata say, in this process. */
  public static <C> HeadwaterCli<C> of(ConnectorModule<C> module, Class<C> config) {
    return new HeadwaterCli<>(module, config, null, List.of());
  }

  /** The same in other surroundings. */
  public HeadwaterCli<C> surroundings(Surroundings other) {
    return new HeadwaterCli<>(module, config, other, subcommands);
  }

  /**
   * The same with a subcommand of the application's, which picocli understands. It takes the place
   * of one that has its name.
   */
  public HeadwaterCli<C> subcommand(Object command) {
    List<Object> more = new ArrayList<>(subcommands);
    more.add(command);
    return new HeadwaterCli<>(module, config, surroundings, more);
  }

  /** The whole as picocli has it, to be changed further. */
  public CommandLine commandLine() {
    Surroundings around = surroundings == null ? Surroundings.ofProcess() : surroundings;
    var app = new Application<>(module, new ConfigFile<>(config), around);
    var root = new CommandLine(new RootCommand());
    List<Object> all =
        new ArrayList<>(
            List.of(
                new ConnectCommand(app),
                new SyncCommand(app),
                new ResumeCommand(app),
                new StatusCommand(app),
                new SearchCommand(app),
                new SchemaCommand(app),
                new HealthCommand(app),
                new ExportCommand(app)));
    all.addAll(subcommands);
    all.forEach(command -> add(root, new CommandLine(command)));
    describe(root.getCommandSpec(), module.metadata());
    return root.setOut(around.out())
        .setErr(around.err())
        .registerConverter(Lifetime.class, Lifetime::parse)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Failures::misused)
        .setExecutionExceptionHandler(Failures::failed)
        .setExitCodeExceptionMapper(Failures::exitCode);
  }

  private static void add(CommandLine root, CommandLine command) {
    CommandSpec spec = root.getCommandSpec();
    if (spec.subcommands().containsKey(command.getCommandName())) {
      spec.removeSubcommand(command.getCommandName());
    }
    root.addSubcommand(command);
  }

  private static void describe(CommandSpec root, ConnectorMetadata metadata) {
    String version = metadata.name() + " " + metadata.version();
    root.name(metadata.name()).version(version);
    root.subcommands().values().forEach(command -> command.getCommandSpec().version(version));
    root.usageMessage().header(metadata.displayName() + ": " + metadata.description());
  }

  /** Runs a command in this process, and returns its exit code. */
  public int run(String... args) {
    return commandLine().execute(args);
  }
}
