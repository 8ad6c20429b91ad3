package dev.headwater.processor.check;

import dev.headwater.processor.model.FieldType;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.RowProperty;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.List;
import java.util.Optional;

/** HW168: a relation is held by the row, or it is said how it is followed. */
final class RelationIsFollowed implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.relations().stream()
        .filter(field -> field.member().relation().isEmpty())
        .filter(field -> !holdsRelated(view.row().property(field.member().name())))
        .map(field -> problem(field, view))
        .toList();
  }

  /** Whether a property holds objects or a reference; if these are wrong, others say so. */
  private static boolean holdsRelated(Optional<RowProperty> property) {
    return property
        .filter(
            found ->
                found.row().isPresent()
                    || found.rows().isPresent()
                    || found.value().flatMap(FieldType::leadsTo).isPresent())
        .isPresent();
  }

  private static Problem problem(ViewField.RelationField field, ViewModel view) {
    String row = view.row().id().simpleName();
    String related = field.target().row().id().simpleName();
    return Problem.of(
        "HW168",
        field.member().site(),
        "relation '%s' is neither held by %s nor followed; give %s a property '%s' of type %s, or say"
            + " in @Relation(%s = \"...\") which property of %s holds the id of %s",
        field.member().name(),
        row,
        row,
        field.member().name(),
        field.many() ? "List<" + related + ">" : related,
        field.many() ? "foreignKey" : "localKey",
        field.many() ? related : row,
        field.many() ? row : related);
  }
}
