package dev.headwater.cli;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.installation.Health;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code health}: how an installation is, and why. */
@Command(
    name = "health",
    mixinStandardHelpOptions = true,
    header = "Says how an installation is, and why if it is not well.",
    footer =
        "%nExit code: 0 if it is healthy, 1 if it is unhealthy, 2 if the command line is wrong, 3 if"
            + " it is degraded.")
final class HealthCommand implements Callable<Integer> {
  private static final int DEGRADED = 3;

  private final Application<?> app;

  @Mixin private PlaceOptions installation = new PlaceOptions();

  HealthCommand(Application<?> app) {
    this.app = app;
  }

  @Override
  public Integer call() throws InterruptedException {
    Health health = health(installation.place(app));
    String status = health.status().name().toLowerCase(Locale.ROOT);
    app.surroundings()
        .out()
        .println(health.reason().isEmpty() ? status : status + ": " + health.reason());
    return switch (health.status()) {
      case HEALTHY -> 0;
      case DEGRADED -> DEGRADED;
      case UNHEALTHY -> 1;
    };
  }

  /** One that does not start is unhealthy. */
  private Health health(Place place) throws InterruptedException {
    try (var running = app.start(place)) {
      return running.health();
    } catch (HeadwaterException e) {
      if (e.code() == ErrorCode.INSTALLATION_FAILED) {
        return Health.unhealthy(String.valueOf(e.getMessage()));
      }
      throw e;
    }
  }
}
