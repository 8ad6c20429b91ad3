package dev.headwater.processor.check;

import dev.headwater.processor.model.AnyView;
import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.RelationMark;
import dev.headwater.processor.model.RowModel;
import dev.headwater.processor.model.RowProperty;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** HW171: a key holds an id. */
final class RelationKeyHoldsId implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    List<Problem> problems = new ArrayList<>();
    for (ViewField.RelationField field : view.relations()) {
      if (field.member().relation().filter(mark -> isLinked(mark, field)).isPresent()) {
        RelationMark mark = field.member().relation().get();
        mark.localKey()
            .ifPresent(key -> check(key, field.localRow(view), field.target(), problems));
        mark.foreignKey().ifPresent(key -> check(key, field.foreignRow(), view, problems));
      }
    }
    return problems;
  }

  /** Whether it is known which rows have the keys. */
  private static boolean isLinked(RelationMark mark, ViewField.RelationField field) {
    return mark.through().isEmpty() || field.link().isPresent();
  }

  private static void check(
      Located<String> key, RowModel row, AnyView related, List<Problem> problems) {
    Optional<RowProperty> property = row.property(key.value());
    if (related.ids().size() == 1
        && property.filter(found -> !related.isIdentifiedBy(found)).isPresent()) {
      problems.add(
          Problem.of(
              "HW171",
              key.site(),
              "key '%s' of %s has type %s, but the id of %s has type %s; give both the same type",
              key.value(),
              row.id().simpleName(),
              property.get().javaType(),
              related.row().id().simpleName(),
              related.ids().get(0).javaType()));
    }
  }
}
