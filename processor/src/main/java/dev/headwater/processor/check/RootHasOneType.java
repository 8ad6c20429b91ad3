package dev.headwater.processor.check;

import dev.headwater.processor.model.ApiMethod.Kind;
import dev.headwater.processor.model.ClientModel;
import dev.headwater.processor.model.ClientModel.ClientOperation;
import dev.headwater.processor.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** HW345: a client requests lists and queries by one set of names, each of one type. */
final class RootHasOneType implements Check<ClientModel> {
  @Override
  public List<Problem> check(ClientModel client) {
    Map<String, ClientOperation> owners = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (ClientOperation each : client.operations()) {
      if (each.kind() != Kind.MUTATION) {
        ClientOperation owner = owners.putIfAbsent(each.name().value(), each);
        if (owner != null && !owner.type().equals(each.type())) {
          problems.add(
              Problem.of(
                  "HW345",
                  each.name().site(),
                  "list '%s' is of %s and query '%s' of %s, but clients in TypeScript request both"
                      + " by one name; give one of the two another name",
                  owner.name().value(),
                  owner.type().orElse("no view"),
                  each.name().value(),
                  each.type().orElse("no view")));
        }
      }
    }
    return problems;
  }
}
