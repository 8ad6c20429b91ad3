package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Filling;
import dev.headwater.processor.model.LoaderFields;
import dev.headwater.processor.model.LoaderKind;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.SourceModel;
import java.util.List;
import java.util.stream.Stream;

/** HW239: it is clear which fields a loader of an entity fills. */
final class LoaderSaysFields implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return Filling.of(connector).stream()
        .filter(
            filling ->
                filling.source().loads(LoaderKind.ENTITY)
                    || filling.source().loads(LoaderKind.BATCH))
        .flatMap(filling -> problems(filling, filling.source().loads().orElseThrow()))
        .toList();
  }

  private static Stream<Problem> problems(Filling filling, SourceModel.Loads loads) {
    String parent = filling.parent().id().simpleName();
    if (loads.made().input() && loads.populates().isEmpty()) {
      return Stream.of(
          Problem.of(
              "HW239",
              filling.method().site(),
              "loader '%s' returns %s, which may set any field of '%s'; say which it fills with"
                  + " populates = {...}, or return '%s' whole",
              filling.method().name(),
              loads.made().item(),
              parent,
              parent));
    }
    if (!loads.made().input() && !loads.populates().isEmpty()) {
      return Stream.of(
          Problem.of(
              "HW239",
              loads.populates().get(0).site(),
              "loader '%s' returns '%s' whole, which fills every field; leave populates out, or return"
                  + " %s",
              filling.method().name(),
              parent,
              filling.parent().inputId().simpleName()));
    }
    return LoaderFields.fillable(filling.parent()).isEmpty()
        ? Stream.of(
            Problem.of(
                "HW239",
                filling.method().site(),
                "loader '%s' fills nothing, since '%s' has no field besides its id; remove it",
                filling.method().name(),
                parent))
        : Stream.empty();
  }
}
