package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.MethodModel;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** HW231: a method has one role. */
final class OneRolePerMethod implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    Set<Site> seen = new HashSet<>();
    List<Problem> problems = new ArrayList<>();
    for (MethodModel method : Methods.of(connector)) {
      if (!seen.add(method.site())) {
        problems.add(
            Problem.of(
                "HW231",
                method.site(),
                "method '%s' has two roles; keep one of @Source, @Loader, @Derivation and @Seed",
                method.name()));
      }
    }
    return problems;
  }
}
