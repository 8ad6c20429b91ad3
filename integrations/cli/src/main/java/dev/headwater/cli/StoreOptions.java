package dev.headwater.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which store a command is about. */
final class StoreOptions {
  @Mixin private PlaceOptions installation = new PlaceOptions();

  @Option(
      names = "--store",
      paramLabel = "FILE",
      description = "The SQLite file; that of the installation if not given.")
  private @Nullable Path store;

  Place place(Application<?> app) {
    return installation.place(app);
  }

  Path file(Application<?> app) {
    return store == null ? place(app).storeFile() : store;
  }
}
