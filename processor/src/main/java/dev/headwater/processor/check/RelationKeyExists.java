package dev.headwater.processor.check;

import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.NearestName;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.RelationMark;
import dev.headwater.processor.model.RowModel;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.List;

/** HW170: a key is a property. */
final class RelationKeyExists implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    List<Problem> problems = new ArrayList<>();
    for (ViewField.RelationField field : view.relations()) {
      if (field.member().relation().isPresent()) {
        RelationMark mark = field.member().relation().get();
        boolean linked = mark.through().isEmpty() || field.link().isPresent();
        if (linked) {
          mark.localKey().ifPresent(key -> check(key, field.localRow(view), problems));
          mark.foreignKey().ifPresent(key -> check(key, field.foreignRow(), problems));
        }
      }
    }
    return problems;
  }

  private static void check(Located<String> key, RowModel row, List<Problem> problems) {
    if (row.property(key.value()).isEmpty()) {
      problems.add(
          Problem.of(
              "HW170",
              key.site(),
              "key '%s' is no property of %s%s",
              key.value(),
              row.id().simpleName(),
              NearestName.hintOrAll(key.value(), row.names())));
    }
  }
}
