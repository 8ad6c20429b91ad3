package dev.headwater.cli;

import dev.headwater.onboarding.Terminal;
import dev.headwater.onboarding.TerminalPrompter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code connect}: asks what the connector asks, and keeps it. */
@Command(
    name = "connect",
    mixinStandardHelpOptions = true,
    header = "Connects an installation: asks for what the connector needs.",
    description =
        "Asks in the terminal, or takes the answers from the command line. Secrets go to the"
            + " credential store of the home directory, encrypted, and nowhere else; those of the"
            + " environment variables HEADWATER_<INSTALLATION>_<FIELD> stay there.",
    footer = "%nExit code: 0, 1 if it cannot be connected, 2 if the command line is wrong.")
final class ConnectCommand implements Callable<Integer> {
  private final Application<?> app;

  @Mixin private PlaceOptions installation = new PlaceOptions();

  @Option(
      names = "--answer",
      paramLabel = "FIELD=VALUE",
      description = "An answer, so that nobody is asked; may be repeated. Not for secrets.")
  private Map<String, String> answers = new LinkedHashMap<>();

  @Option(
      names = "--secrets-stdin",
      description = "Read secrets from standard input, a line FIELD=VALUE each; nobody is asked.")
  private boolean secretsStdin;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  ConnectCommand(Application<?> app) {
    this.app = app;
  }

  @Override
  public Integer call() throws Exception {
    Place place = installation.place(app);
    app.connect(place, answering(place));
    app.surroundings()
        .out()
        .println("connected '" + place.name() + "'; its configuration is " + place.configFile());
    return 0;
  }

  private Answering answering(Place place) {
    Terminal terminal = app.surroundings().terminal();
    if (answers.isEmpty() && !secretsStdin && terminal != null) {
      return Answering.by(new TerminalPrompter(terminal));
    }
    Map<String, String> secrets = secretsStdin ? secrets() : Map.of();
    return new GivenAnswers(answers, secrets, app.environment(), place.name());
  }

  private Map<String, String> secrets() {
    Map<String, String> secrets = new LinkedHashMap<>();
    for (String line : app.surroundings().in().lines().toList()) {
      int equals = line.indexOf('=');
      if (equals < 1) {
        throw new ParameterException(
            spec.commandLine(), "a line of standard input is not FIELD=VALUE");
      }
      secrets.put(line.substring(0, equals), line.substring(equals + 1));
    }
    return secrets;
  }
}
