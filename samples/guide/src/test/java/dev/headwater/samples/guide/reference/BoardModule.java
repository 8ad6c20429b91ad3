package dev.headwater.samples.guide.reference;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.connector.Schema;
import dev.headwater.credential.Credentials;
import dev.headwater.failsafe.FailsafeCalls;
import dev.headwater.installation.ConnectorMetadata;
import dev.headwater.installation.ConnectorModule;
import dev.headwater.installation.Health;
import dev.headwater.installation.Installation;
import dev.headwater.onboarding.Field;
import dev.headwater.onboarding.Field.Choice;
import dev.headwater.onboarding.InvalidAnswerException;
import dev.headwater.onboarding.OnboardingFlow;
import dev.headwater.onboarding.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The whole connector; it notes what becomes of its installations. */
final class BoardModule implements ConnectorModule<BoardModule.Config> {
  private final List<String> events = new ArrayList<>();

  record Config(String tenant, String workspace) {}

  /** What became of installations, in order. */
  List<String> events() {
    return events;
  }

  @Override
  public ConnectorMetadata metadata() {
    return new ConnectorMetadata(
        "board", "Board", "Tasks and people.", "1.0", "https://board.example/i", List.of("read"));
  }

  @Override
  public Schema schema() {
    return BoardSchema.SCHEMA;
  }

  @Override
  public OnboardingFlow<Config> onboarding() {
    Step<String> step1 =
        Step.input("account", "Your account")
            .field(Field.text("tenant", "Tenant"))
            .field(Field.secret("api_token", "Token"))
            .comesTo((needed, given) -> given.text("tenant"));
    Step<List<String>> step2 =
        Step.validation("validated")
            .after(step1)
            .comesTo((needed, given) -> labels(needed.credentials()));
    Step<String> step3 =
        Step.choice("workspace", "Workspace")
            .after(step1, step2)
            .description(needed -> "What " + needed.get(step1) + " has.")
            .select(
                needed -> needed.get(step2).stream().map(name -> new Choice(name, name)).toList());
    return OnboardingFlow.to(
        Step.validation("config")
            .after(step1, step3)
            .comesTo((needed, given) -> new Config(needed.get(step1), needed.get(step3))));
  }

  private static List<String> labels(Credentials credentials) throws InvalidAnswerException {
    try {
      return new MemoryBoard(credentials.secret("api_token")).labels("any");
    } catch (IOException e) {
      throw new InvalidAnswerException("the board says: " + e.getMessage());
    }
  }

  @Override
  public Installation initialise(Config config, Credentials credentials) {
    BoardApi client = new MemoryBoard(credentials.secret("api_token"));
    BoardApi api = new BoardApiOperations(client, new FailsafeCalls().calls());
    ConnectorDefinition connector = new BoardConnector(api, config.tenant());
    return new Installation() {
      @Override
      public ConnectorDefinition connector() {
        return connector;
      }

      @Override
      public void start() {
        events.add("started");
      }

      @Override
      public void stop() {
        events.add("stopped");
      }

      @Override
      public Health health() throws InterruptedException {
        try {
          return client.labels("any").isEmpty() ? Health.degraded("empty") : Health.healthy();
        } catch (IOException e) {
          return Health.unhealthy("the board says: " + e.getMessage());
        }
      }
    };
  }
}
