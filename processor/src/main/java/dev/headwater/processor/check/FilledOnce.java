package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Filling;
import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.MethodModel;
import dev.headwater.processor.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** HW222: a field is filled by one method. */
final class FilledOnce implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    Map<String, MethodModel> owners = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Filling filling : Filling.of(connector)) {
      for (Located<String> name : filling.names()) {
        String field = filling.parent().id().simpleName() + "." + name.value();
        MethodModel owner = owners.putIfAbsent(field, filling.method());
        if (owner != null) {
          problems.add(
              Problem.of(
                  "HW222",
                  name.site(),
                  "'%s' fills '%s', which '%s' fills already; let one of them do it",
                  filling.method().name(),
                  field,
                  owner.name()));
        }
      }
    }
    return problems;
  }
}
