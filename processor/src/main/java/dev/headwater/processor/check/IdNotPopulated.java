package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.FieldModel;
import dev.headwater.processor.model.Filling;
import dev.headwater.processor.model.LoaderKind;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW221: an id is not filled. */
final class IdNotPopulated implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return Filling.of(connector).stream()
        .filter(filling -> !filling.source().loads(LoaderKind.COLLECTION))
        .flatMap(
            filling ->
                filling.names().stream()
                    .filter(
                        name ->
                            filling.parent().field(name.value()).filter(FieldModel::id).isPresent())
                    .map(
                        name ->
                            Problem.of(
                                "HW221",
                                name.site(),
                                "%s '%s' fills '%s', an id of '%s', which is known before;"
                                    + " remove it",
                                filling.source().isLoader() ? "loader" : "derivation",
                                filling.method().name(),
                                name.value(),
                                filling.parent().id().simpleName())))
        .toList();
  }
}
