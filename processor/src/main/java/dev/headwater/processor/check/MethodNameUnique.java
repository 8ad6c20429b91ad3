package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.ConstantNames;
import dev.headwater.processor.model.MethodModel;
import dev.headwater.processor.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** HW227: sources, loaders and derivations have names of their own. */
final class MethodNameUnique implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    Map<String, MethodModel> owners = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (MethodModel method : Methods.of(connector)) {
      MethodModel owner = owners.putIfAbsent(ConstantNames.constant(method.name()), method);
      if (owner != null && !owner.site().equals(method.site())) {
        problems.add(
            Problem.of(
                "HW227",
                method.site(),
                "method '%s' is named as method '%s' is, letter case aside; reports and checkpoints go"
                    + " by name, so rename one",
                method.name(),
                owner.name()));
      }
    }
    return problems;
  }
}
