package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Filling;
import dev.headwater.processor.model.LoaderFields;
import dev.headwater.processor.model.LoaderKind;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.SourceModel;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** HW240: it is clear which collection a loader fills. */
final class LoadedCollectionIsClear implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return Filling.of(connector).stream()
        .filter(filling -> filling.source().loads(LoaderKind.COLLECTION))
        .flatMap(filling -> problems(filling, filling.source().loads().orElseThrow()))
        .toList();
  }

  private static Stream<Problem> problems(Filling filling, SourceModel.Loads loads) {
    var candidates = LoaderFields.candidates(filling.source(), loads, filling.parent());
    if (!loads.populates().isEmpty() || candidates.size() < 2) {
      return Stream.empty();
    }
    String names =
        candidates.stream()
            .map(field -> "'" + field.name() + "'")
            .collect(Collectors.joining(" or "));
    return Stream.of(
        Problem.of(
            "HW240",
            filling.method().site(),
            "loader '%s' makes '%s' and could fill %s of '%s'; name one with populates = \"...\", or"
                + " name the method so",
            filling.method().name(),
            loads.made().entity().orElseThrow().simpleName(),
            names,
            filling.parent().id().simpleName()));
  }
}
