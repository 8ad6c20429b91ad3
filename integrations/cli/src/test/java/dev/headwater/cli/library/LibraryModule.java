package dev.headwater.cli.library;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.connector.Schema;
import dev.headwater.credential.Credentials;
import dev.headwater.entity.Ref;
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
import tools.jackson.databind.JsonNode;

/** The libraries of a town, as a whole connector. */
public final class LibraryModule implements ConnectorModule<LibraryModule.Config> {

  /** What a person has said, but for the token. */
  public record Config(String server, String town) {}

  @Override
  public ConnectorMetadata metadata() {
    return new ConnectorMetadata(
        "library", "Library", "The libraries of a town, and their books.", "1.0", null, List.of());
  }

  @Override
  public Schema schema() {
    return LibrariesSchema.SCHEMA;
  }

  private record Server(String url, List<String> towns) {}

  @Override
  public OnboardingFlow<Config> onboarding() {
    Step<String> account =
        Step.input("account", "Your account")
            .field(Field.text("server", "Server"))
            .field(Field.secret("token", "Token"))
            .comesTo((needed, given) -> given.text("server"));
    Step<Server> server =
        Step.validation("towns")
            .after(account)
            .comesTo((needed, given) -> server(needed.get(account), needed.credentials()));
    Step<String> town =
        Step.choice("town", "Town")
            .after(server)
            .select(
                needed ->
                    needed.get(server).towns().stream()
                        .map(name -> new Choice(name, name))
                        .toList());
    return OnboardingFlow.to(
        Step.validation("config")
            .after(server, town)
            .comesTo((needed, given) -> new Config(needed.get(server).url(), needed.get(town))));
  }

  private static Server server(String url, Credentials credentials)
      throws InvalidAnswerException, IOException, InterruptedException {
    try {
      List<String> towns = new ArrayList<>();
      for (JsonNode town : api(url, credentials).get("/towns")) {
        towns.add(town.asString());
      }
      return new Server(url, towns);
    } catch (LibraryApi.Refused e) {
      throw new InvalidAnswerException("The server does not know this token.");
    }
  }

  private static LibraryApi api(String server, Credentials credentials) {
    return new LibraryApi(server, credentials.secret("token"));
  }

  @Override
  public Installation initialise(Config config, Credentials credentials) {
    LibraryApi api = api(config.server(), credentials);
    ConnectorDefinition connector = new LibrariesConnector(api);
    return new Installation() {
      @Override
      public ConnectorDefinition connector() {
        return connector;
      }

      @Override
      public List<Ref<?>> roots() {
        return List.of(TownType.ref(config.town()));
      }

      @Override
      public Health health() throws IOException, InterruptedException {
        try {
          api.get("/towns");
          return Health.healthy();
        } catch (LibraryApi.Refused e) {
          return e.status() == 429
              ? Health.degraded("too many calls")
              : Health.unhealthy(String.valueOf(e.getMessage()));
        }
      }
    };
  }
}
