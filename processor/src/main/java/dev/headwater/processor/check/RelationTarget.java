package dev.headwater.processor.check;

import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.FieldType;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.RowProperty;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** HW166: the property of a relation holds rows of the view it leads to. */
final class RelationTarget implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    List<Problem> problems = new ArrayList<>();
    for (ViewField.RelationField field : view.relations()) {
      Optional<RowProperty> property = view.row().property(field.member().name());
      Optional<ClassId> held = property.flatMap(found -> held(found, field.many()));
      if (field.member().relation().isEmpty()
          && held.filter(id -> !id.equals(field.target().row().id())).isPresent()) {
        problems.add(
            Problem.of(
                "HW166",
                field.member().site(),
                "relation '%s' leads to %s, a view of %s, but in %s it holds %s; name a view of %s",
                field.member().name(),
                field.target().id().simpleName(),
                field.target().row().id().simpleName(),
                view.row().id().simpleName(),
                property.orElseThrow().javaType(),
                held.get().simpleName()));
      }
    }
    return problems;
  }

  private static Optional<ClassId> held(RowProperty property, boolean many) {
    return many
        ? property.rows()
        : property.row().or(() -> property.value().flatMap(FieldType::leadsTo));
  }
}
