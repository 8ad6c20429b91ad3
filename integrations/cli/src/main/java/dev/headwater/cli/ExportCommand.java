package dev.headwater.cli;

import dev.headwater.cli.report.StoreExport;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code export}: all that is in a store. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    header = "Prints all that a sync has stored.",
    description =
        "Prints every member of every collection, then every entity, sorted, one JSON object a"
            + " line.",
    footer = "%nExit code: 0, 1 if the store cannot be read, 2 if the command line is wrong.")
final class ExportCommand implements Callable<Integer> {
  private final Application<?> app;

  @Mixin private StoreOptions store = new StoreOptions();

  ExportCommand(Application<?> app) {
    this.app = app;
  }

  @Override
  public Integer call() {
    PrintWriter out = app.surroundings().out();
    try (var open = app.openExisting(store.file(app))) {
      new StoreExport(open.store(), app.schema().entities()).lines(out::println);
    }
    out.flush();
    return 0;
  }
}
