package dev.headwater.processor.check;

import dev.headwater.processor.model.Following;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.RowProperty;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.List;
import java.util.Optional;

/** HW163: what may be null in the row may be null in the view. */
final class FieldNullableAsRow implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.fields().stream()
        .filter(field -> !field.member().nullable())
        .filter(field -> property(field).filter(RowProperty::nullable).isPresent())
        .map(ViewField::member)
        .map(
            member ->
                Problem.of(
                    "HW163",
                    member.site(),
                    "field '%s' may be null in %s; make it @Nullable %s",
                    member.name(),
                    view.row().id().simpleName(),
                    member.type().boxed()))
        .toList();
  }

  /** What is null where the field is. */
  private static Optional<RowProperty> property(ViewField field) {
    if (field instanceof ViewField.Plain plain) {
      return Optional.of(plain.property());
    }
    if (field instanceof ViewField.RelationField relation && !relation.many()) {
      return relation.following() instanceof Following.Inline inline
          ? Optional.of(inline.property())
          : localKey(relation.following());
    }
    return Optional.empty();
  }

  private static Optional<RowProperty> localKey(Following following) {
    return following instanceof Following.ByLocalKey key
        ? Optional.of(key.key())
        : Optional.empty();
  }
}
