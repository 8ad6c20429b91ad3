package dev.headwater.cli;

import dev.headwater.cli.report.SchemaJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code schema}: what there is to search. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    header = "Lists the entities, with their fields, types and collections.")
final class SchemaCommand implements Callable<Integer> {
  private final Application<?> app;

  @Option(names = "--json", description = "Print it as one JSON object.")
  private boolean json;

  SchemaCommand(Application<?> app) {
    this.app = app;
  }

  @Override
  public Integer call() {
    app.surroundings().out().println(json ? SchemaJson.of(app.schema()) : app.schema());
    return 0;
  }
}
