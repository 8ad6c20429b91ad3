package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.SharedModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** HW233: what is asked for by type, one raw loader or the constructor provides. */
final class SharedTypeUnique implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    Map<JavaType, String> owners = new HashMap<>();
    connector.context().forEach(each -> owners.put(each.type(), "the constructor takes"));
    List<Problem> problems = new ArrayList<>();
    for (SharedModel shared : connector.shared()) {
      String owner = owners.putIfAbsent(shared.type(), "loader '" + shared.name() + "' returns");
      if (owner != null) {
        problems.add(
            Problem.of(
                "HW233",
                shared.method().site(),
                "loader '%s' returns %s, which %s already; give one of them a type of its own",
                shared.name(),
                shared.type(),
                owner));
      }
    }
    return problems;
  }
}
