package dev.headwater.processor.check;

import dev.headwater.processor.model.ClientModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** Every rule for what clients in TypeScript see of APIs. */
public final class ClientChecks {
  private static final List<Check<ClientModel>> RULES =
      List.of(new ClientFileName(), new RootHasOneType());

  private ClientChecks() {}

  /** What is wrong with it. */
  public static List<Problem> run(ClientModel client) {
    return RULES.stream().flatMap(rule -> rule.check(client).stream()).toList();
  }
}
