package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.LoaderKind;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.SourceModel;
import java.util.List;
import java.util.Optional;

/** HW237: who takes several parents returns them by their references. */
final class BatchIsKeyed implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return connector.sources().stream()
        .filter(SourceModel::isLoader)
        .filter(source -> source.parents().size() == 1)
        .filter(source -> source.parent().flatMap(connector::entity).isPresent())
        .filter(source -> source.takesBatch() || source.loads(LoaderKind.BATCH))
        .filter(source -> !isKeyed(source))
        .map(BatchIsKeyed::problem)
        .toList();
  }

  private static Problem problem(SourceModel source) {
    String parent = source.parent().orElseThrow().simpleName();
    return Problem.of(
        "HW237",
        source.method().site(),
        "loader '%s' takes %s and returns %s; a batched loader takes List<Ref<%s>> and returns"
            + " Map<Ref<%s>, %s>",
        source.name(),
        source.parents().get(0).type(),
        source.method().returns(),
        parent,
        parent,
        parent);
  }

  private static boolean isKeyed(SourceModel source) {
    Optional<JavaType> ref =
        source.parents().get(0).type() instanceof JavaType.Declared parents && source.takesBatch()
            ? Optional.of(parents.arguments().get(0))
            : Optional.empty();
    Optional<JavaType> key = source.loads().flatMap(SourceModel.Loads::key);
    return source.loads(LoaderKind.BATCH) && ref.isPresent() && ref.equals(key);
  }
}
