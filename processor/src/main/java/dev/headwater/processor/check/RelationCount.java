package dev.headwater.processor.check;

import dev.headwater.processor.model.FieldType;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.RowProperty;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW167: a relation is a list where the row holds several. */
final class RelationCount implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.relations().stream()
        .filter(field -> field.member().relation().isEmpty())
        .flatMap(
            field ->
                view.row().property(field.member().name()).stream()
                    .filter(property -> differs(field.many(), property))
                    .map(property -> problem(field, property)))
        .toList();
  }

  private static boolean differs(boolean many, RowProperty property) {
    return many
        ? property.row().isPresent() || property.value().flatMap(FieldType::leadsTo).isPresent()
        : property.rows().isPresent();
  }

  private static Problem problem(ViewField.RelationField field, RowProperty property) {
    String target = field.target().id().simpleName();
    return Problem.of(
        "HW167",
        field.member().site(),
        "relation '%s' is %s, but its property holds %s; make it %s",
        field.member().name(),
        field.many() ? "a list" : "to one",
        property.javaType(),
        field.many() ? target : "List<" + target + ">");
  }
}
