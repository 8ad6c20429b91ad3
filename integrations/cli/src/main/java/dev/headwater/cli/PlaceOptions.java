package dev.headwater.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which installation a command is about. */
final class PlaceOptions {
  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "Where installations are kept; ~/.headwater/<connector> if not given.")
  private @Nullable Path home;

  @Option(
      names = "--installation",
      paramLabel = "NAME",
      description = "Which installation; called as the connector is if not given.")
  private @Nullable String installation;

  Place place(Application<?> app) {
    Path directory =
        home == null ? Path.of(System.getProperty("user.home"), ".headwater", app.name()) : home;
    return new Place(directory, installation == null ? app.name() : installation);
  }
}
