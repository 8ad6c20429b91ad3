package dev.headwater.cli;

import dev.headwater.connector.Schema;
import dev.headwater.credential.CredentialStore;
import dev.headwater.credential.EnvironmentCredentialStore;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.installation.ConnectorModule;
import dev.headwater.installation.RunningInstallation;
import dev.headwater.onboarding.OnboardingSession;
import dev.headwater.onboarding.Prompt;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A connector in the surroundings of its commands.
 *
 * @param <C> its configuration
 */
record Application<C>(ConnectorModule<C> module, ConfigFile<C> configs, Surroundings surroundings) {

  String name() {
    return module.metadata().name();
  }

  Schema schema() {
    return module.schema();
  }

  /** The variables of the environment that are secrets: {@code HEADWATER_ACME_TOKEN}. */
  EnvironmentCredentialStore environment() {
    return new EnvironmentCredentialStore(surroundings.environment(), "HEADWATER_");
  }

  private CredentialStore credentials(Place place) {
    return new LayeredCredentials(environment(), surroundings.credentials().open(place.home()));
  }

  /** Asks all that the connector asks, and keeps it when nothing is left to ask. */
  void connect(Place place, Answering answering) throws Exception {
    PrivateDirectory.make(place.home());
    OnboardingSession<C> session = module.onboarding().begin(credentials(place), place.name());
    for (Prompt prompt = session.next(); prompt != null; prompt = session.next()) {
      session.answer(prompt.step(), answering.ask(prompt));
    }
    answering.checkAllUsed();
    configs.write(place.configFile(), session.finish());
  }

  /** Starts an installation that is connected, or throws HW861. */
  RunningInstallation start(Place place) throws InterruptedException {
    if (!Files.exists(place.configFile())) {
      throw new HeadwaterException(
          ErrorCode.NOT_CONNECTED,
          "there is no installation '"
              + place.name()
              + "' in "
              + place.home()
              + "; run '"
              + name()
              + " connect --installation "
              + place.name()
              + "'");
    }
    C config = configs.read(place.configFile());
    return RunningInstallation.start(module, config, credentials(place), place.name());
  }

  OpenStore open(Path file) {
    return surroundings.stores().open(file, schema().entities(), surroundings.clock());
  }

  /** Opens a store that a sync has written, or throws HW865. */
  OpenStore openExisting(Path file) {
    if (!surroundings.stores().exists(file)) {
      throw new HeadwaterException(
          ErrorCode.STORE_FILE_MISSING,
          "there is no store at " + file + "; run '" + name() + " sync' first");
    }
    return open(file);
  }
}
