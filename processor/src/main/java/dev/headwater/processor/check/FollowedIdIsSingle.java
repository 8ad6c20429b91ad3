package dev.headwater.processor.check;

import dev.headwater.processor.model.AnyView;
import dev.headwater.processor.model.FieldType;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.RelationMark;
import dev.headwater.processor.model.RowProperty;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.List;
import java.util.Optional;

/** HW173: a relation is followed to and from rows with one id. */
final class FollowedIdIsSingle implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.relations().stream()
        .flatMap(field -> composite(field, view).map(related -> problem(field, related)).stream())
        .toList();
  }

  /** Which of the rows whose ids are held by keys has several. */
  private static Optional<AnyView> composite(ViewField.RelationField field, ViewModel view) {
    Optional<RelationMark> mark = field.member().relation();
    boolean toTarget =
        mark.isPresent()
            ? mark.get().localKey().isPresent()
            : view.row()
                .property(field.member().name())
                .filter(p -> p.value().flatMap(FieldType::leadsTo).isPresent())
                .isPresent();
    boolean fromView = mark.isPresent() && mark.get().foreignKey().isPresent();
    if (toTarget && field.target().hasCompositeId()) {
      return Optional.of(field.target());
    }
    return fromView && view.hasCompositeId() ? Optional.of(view) : Optional.empty();
  }

  private static Problem problem(ViewField.RelationField field, AnyView related) {
    return Problem.of(
        "HW173",
        field.member().site(),
        "relation '%s' cannot be followed by one key, since several properties identify %s: '%s'; have"
            + " the row hold what is related",
        field.member().name(),
        related.row().id().simpleName(),
        String.join("', '", related.ids().stream().map(RowProperty::name).toList()));
  }
}
