package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Filling;
import dev.headwater.processor.model.LoaderKind;
import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.Problem;
import java.util.List;
import java.util.stream.Stream;

/** HW238: a loader of an entity fills fields, and no collection. */
final class LoaderFillsFields implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return Filling.of(connector).stream()
        .filter(
            filling ->
                filling.source().loads(LoaderKind.ENTITY)
                    || filling.source().loads(LoaderKind.BATCH))
        .flatMap(LoaderFillsFields::problems)
        .toList();
  }

  private static Stream<Problem> problems(Filling filling) {
    return filling.names().stream()
        .filter(name -> isCollection(filling, name))
        .map(
            name ->
                Problem.of(
                    "HW238",
                    name.site(),
                    "loader '%s' returns '%s' itself, which has no room for collection '%s'; return a page"
                        + " or List of its members",
                    filling.method().name(),
                    filling.parent().id().simpleName(),
                    name.value()));
  }

  private static boolean isCollection(Filling filling, Located<String> name) {
    return filling.parent().field(name.value()).filter(f -> !f.type().isStored()).isPresent();
  }
}
