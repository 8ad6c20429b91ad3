package dev.headwater.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sync}: brings everything into the store. */
@Command(
    name = "sync",
    mixinStandardHelpOptions = true,
    header = "Syncs an installation into its store.",
    description =
        "Goes on with the last run if that did not complete, whether it was killed, cancelled or"
            + " failed; otherwise runs anew. Ctrl-C ends it cleanly.",
    footer =
        "%nExit code: 0 if the run completed, 1 if it failed or is partial, 2 if the command line"
            + " is wrong, 130 after Ctrl-C.")
final class SyncCommand implements Callable<Integer> {
  private final Application<?> app;

  @Mixin private SyncOptions options = new SyncOptions();

  SyncCommand(Application<?> app) {
    this.app = app;
  }

  @Override
  public Integer call() throws InterruptedException {
    Place place = options.store().place(app);
    try (var session = new SyncSession(app, options);
        var running = app.start(place);
        var store = app.open(options.store().file(app))) {
      return session.run(running, store.store());
    }
  }
}
