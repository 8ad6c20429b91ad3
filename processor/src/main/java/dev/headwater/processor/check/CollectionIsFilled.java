package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.FieldModel;
import dev.headwater.processor.model.FieldType;
import dev.headwater.processor.model.Filling;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.Production;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** HW310: every collection is filled by something. */
final class CollectionIsFilled implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    Set<FieldModel> filled =
        Filling.of(connector).stream()
            .flatMap(filling -> filling.fields().stream())
            .collect(Collectors.toSet());
    return Production.of(connector).stream()
        .flatMap(id -> connector.entity(id).stream())
        .flatMap(entity -> problems(connector, entity, filled))
        .toList();
  }

  private static Stream<Problem> problems(
      ConnectorModel connector, EntityModel entity, Set<FieldModel> filled) {
    return entity.fields().stream()
        .filter(field -> field.type() instanceof FieldType.Collection && !filled.contains(field))
        .map(
            field ->
                Problem.of(
                    "HW310",
                    field.site(),
                    "nothing of connector '%s' fills '%s.%s'; add a @Loader or @Derivation that"
                        + " populates it",
                    connector.id().simpleName(),
                    entity.id().simpleName(),
                    field.name()));
  }
}
