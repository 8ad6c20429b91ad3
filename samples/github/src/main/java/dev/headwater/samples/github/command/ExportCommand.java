package dev.headwater.samples.github.command;

import dev.headwater.entity.EntityType;
import dev.headwater.jdbc.JdbcStore;
import dev.headwater.jdbc.SqliteStore;
import dev.headwater.samples.github.GithubSchema;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code github export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    header = "Prints all that a sync has stored.",
    description =
        "Prints every member of every collection, then every entity, sorted, one JSON object a"
            + " line.",
    footer = "%nExit code: 0, 1 if the file cannot be read, 2 if the command line is wrong.")
final class ExportCommand implements Callable<Integer> {
  @Option(
      names = "--store",
      required = true,
      paramLabel = "FILE",
      description = "The file that 'sync --store' has written.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Path store;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() {
    if (!Files.isReadable(store)) {
      throw new ParameterException(spec.commandLine(), "no store can be read at " + store);
    }
    List<EntityType<?>> types = GithubSchema.SCHEMA.entities();
    PrintWriter out = spec.commandLine().getOut();
    try (JdbcStore file = SqliteStore.open(store, types)) {
      new StoreExport(file, types).lines(out::println);
    }
    out.flush();
    return 0;
  }
}
