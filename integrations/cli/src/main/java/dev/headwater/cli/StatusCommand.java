package dev.headwater.cli;

import dev.headwater.cli.report.StoreStatus;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code status}: what has come of the runs so far. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    header = "Says how the last runs ended, what they set aside, and what is in the store.")
final class StatusCommand implements Callable<Integer> {
  private final Application<?> app;

  @Mixin private StoreOptions store = new StoreOptions();

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many runs to list; ${DEFAULT-VALUE} if not given.")
  private int runs;

  @Option(names = "--json", description = "Print it as one JSON object.")
  private boolean json;

  StatusCommand(Application<?> app) {
    this.app = app;
  }

  @Override
  public Integer call() {
    PrintWriter out = app.surroundings().out();
    try (var open = app.openExisting(store.file(app))) {
      StoreStatus status =
          StoreStatus.of(
              open.store(), store.place(app).name(), app.schema().entities(), Math.max(1, runs));
      if (json) {
        out.println(status.json());
      } else {
        status.lines().forEach(out::println);
      }
    }
    out.flush();
    return 0;
  }
}
