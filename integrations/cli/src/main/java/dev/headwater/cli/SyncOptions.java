package dev.headwater.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How a sync runs, and what is told of it. */
final class SyncOptions {
  @Mixin private StoreOptions store = new StoreOptions();

  @Option(
      names = "--json",
      description = "Print the report as one JSON object, and nothing else, on standard output.")
  private boolean json;

  @Option(
      names = "--concurrency",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many parents are worked on at once; ${DEFAULT-VALUE} if not given.")
  private int concurrency;

  @Option(
      names = "--fresh-for",
      paramLabel = "DURATION",
      description =
          "Do not fetch again what was fetched within this time, such as 30m, 12h or 7d; with"
              + " 'forever', only what is missing or was invalidated.")
  private @Nullable Lifetime freshFor;

  @Spec(Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  StoreOptions store() {
    return store;
  }

  boolean json() {
    return json;
  }

  int concurrency() {
    if (concurrency < 1) {
      throw new ParameterException(
          spec.commandLine(), "--concurrency is at least 1, not " + concurrency);
    }
    return concurrency;
  }

  @Nullable Lifetime freshFor() {
    return freshFor;
  }
}
