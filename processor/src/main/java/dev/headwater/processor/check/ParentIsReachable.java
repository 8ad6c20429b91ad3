package dev.headwater.processor.check;

import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.KnownTypes;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.Production;
import java.util.List;
import java.util.Set;

/** HW225: a source's parents can come to be. */
final class ParentIsReachable implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    boolean seeded =
        connector.seeds().stream()
            .flatMap(seed -> seed.parameters().stream())
            .anyMatch(parameter -> parameter.type().is(KnownTypes.SEEDING));
    if (seeded) {
      return List.of(); // the seed may store entities of any type
    }
    Set<ClassId> produced = Production.of(connector);
    return connector.sources().stream()
        .filter(source -> source.parent().flatMap(connector::entity).isPresent())
        .filter(source -> !produced.contains(source.parent().orElseThrow()))
        .map(
            source ->
                Problem.of(
                    "HW225",
                    source.parents().get(0).site(),
                    "nothing produces a '%s' for %s '%s' to be called for; make it a root, or fill a"
                        + " collection of it",
                    source.parent().orElseThrow().simpleName(),
                    source.kind(),
                    source.name()))
        .toList();
  }
}
