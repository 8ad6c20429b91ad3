package dev.headwater.samples.guide.parcels;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.connector.Schema;
import dev.headwater.credential.Credentials;
import dev.headwater.credential.SecretHandle;
import dev.headwater.installation.ConnectorMetadata;
import dev.headwater.installation.ConnectorModule;
import dev.headwater.installation.Health;
import dev.headwater.installation.Installation;
import dev.headwater.onboarding.Field;
import dev.headwater.onboarding.Field.Choice;
import dev.headwater.onboarding.InvalidAnswerException;
import dev.headwater.onboarding.OnboardingFlow;
import dev.headwater.onboarding.Step;
import dev.headwater.operation.OperationCalls;
import java.io.IOException;
import java.util.List;

/** The whole connector, for applications to install. */
public final class ParcelsModule implements ConnectorModule<ParcelsModule.Config> {
  private final Clients clients;
  private final OperationCalls calls;

  /** What a person has said, but for the token. */
  public record Config(String customer, String tariff) {}

  /** Makes clients of the carrier's API. */
  @FunctionalInterface
  public interface Clients {

    /** A client that finds its token when it makes a call. */
    CarrierApi of(SecretHandle token);
  }

  /** A module whose clients make their calls as said. */
  public ParcelsModule(Clients clients, OperationCalls calls) {
    this.clients = clients;
    this.calls = calls;
  }

  @Override
  public ConnectorMetadata metadata() {
    return new ConnectorMetadata(
        "parcels", "Parcels", "Parcels and depots.", "1.0", null, List.of("parcels:read"));
  }

  @Override
  public Schema schema() {
    return ParcelsSchema.SCHEMA;
  }

  @Override
  public OnboardingFlow<Config> onboarding() {
    Step<String> account =
        Step.input("account", "Your account with the carrier")
            .field(Field.text("customer", "Customer"))
            .field(Field.secret("token", "Token"))
            .comesTo((needed, given) -> given.text("customer"));
    Step<Tariffs> tariffs =
        Step.validation("tariffs")
            .after(account)
            .comesTo((needed, given) -> tariffs(needed.credentials()));
    Step<String> tariff =
        Step.choice("tariff", "Your tariff")
            .after(account, tariffs)
            .description(needed -> "What " + needed.get(account) + " pays a kilogram.")
            .select(needed -> choices(needed.get(tariffs)));
    return OnboardingFlow.to(
        Step.validation("config")
            .after(account, tariff)
            .comesTo((needed, given) -> new Config(needed.get(account), needed.get(tariff))));
  }

  private Tariffs tariffs(Credentials credentials)
      throws InvalidAnswerException, InterruptedException {
    try {
      return new Tariffs(clients.of(credentials.secret("token")).prices());
    } catch (IOException e) {
      throw new InvalidAnswerException("The carrier says: " + e.getMessage());
    }
  }

  private static List<Choice> choices(Tariffs tariffs) {
    return tariffs.perKilogram().entrySet().stream()
        .map(each -> new Choice(each.getKey(), each.getKey() + ", " + each.getValue()))
        .toList();
  }

  @Override
  public Installation initialise(Config config, Credentials credentials) {
    SecretHandle token = credentials.secret("token");
    CarrierApi api = new CarrierApiOperations(clients.of(token), calls);
    ConnectorDefinition connector = new ParcelsConnector(api);
    return new Installation() {
      @Override
      public ConnectorDefinition connector() {
        return connector;
      }

      @Override
      public Health health() throws InterruptedException {
        try {
          return api.prices().isEmpty() ? Health.degraded("no tariffs") : Health.healthy();
        } catch (IOException e) {
          return Health.unhealthy("the carrier does not answer: " + e.getMessage());
        }
      }
    };
  }
}
