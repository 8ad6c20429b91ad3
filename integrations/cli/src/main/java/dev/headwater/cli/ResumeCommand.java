package dev.headwater.cli;

import dev.headwater.store.RunRecord;
import dev.headwater.store.RunStatus;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code resume}: goes on with the last run, and runs nothing anew. */
@Command(
    name = "resume",
    mixinStandardHelpOptions = true,
    header = "Goes on with the last run of an installation.",
    description = "Takes up what is missing; says so if the last run completed.",
    footer =
        "%nExit code: 0 if the run completed or there is nothing to go on with, 1 if it failed or"
            + " is partial, 2 if the command line is wrong, 130 after Ctrl-C.")
final class ResumeCommand implements Callable<Integer> {
  private final Application<?> app;

  @Mixin private SyncOptions options = new SyncOptions();

  ResumeCommand(Application<?> app) {
    this.app = app;
  }

  @Override
  public Integer call() throws InterruptedException {
    Place place = options.store().place(app);
    try (var session = new SyncSession(app, options);
        var store = app.openExisting(options.store().file(app))) {
      List<RunRecord> last = store.store().runs(place.name(), 1);
      if (last.isEmpty() || last.get(0).status() == RunStatus.COMPLETED) {
        return nothing(last.isEmpty() ? "no run yet" : "run " + last.get(0).run() + " completed");
      }
      try (var running = app.start(place)) {
        return session.run(running, store.store());
      }
    }
  }

  private int nothing(String why) {
    String text =
        options.json()
            ? JsonNodeFactory.instance.objectNode().put("resumed", false).put("why", why).toString()
            : "nothing to go on with: " + why;
    app.surroundings().out().println(text);
    return 0;
  }
}
