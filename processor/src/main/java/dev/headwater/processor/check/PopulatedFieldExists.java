package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Filling;
import dev.headwater.processor.model.NearestName;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW217: what is filled is a field of the parent. */
final class PopulatedFieldExists implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return Filling.of(connector).stream()
        .flatMap(
            filling ->
                filling.names().stream()
                    .filter(name -> filling.parent().field(name.value()).isEmpty())
                    .map(
                        name ->
                            Problem.of(
                                "HW217",
                                name.site(),
                                "'%s' fills '%s', which is no field of '%s'%s",
                                filling.method().name(),
                                name.value(),
                                filling.parent().id().simpleName(),
                                NearestName.hintOrAll(
                                    name.value(), filling.parent().fieldNames()))))
        .toList();
  }
}
