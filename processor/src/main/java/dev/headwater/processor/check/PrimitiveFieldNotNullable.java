package dev.headwater.processor.check;

import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW121: a primitive is never null. */
final class PrimitiveFieldNotNullable implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.fields().stream()
        .map(ViewField::member)
        .filter(member -> member.nullable() && member.type() instanceof JavaType.Primitive)
        .map(
            member ->
                Problem.of(
                    "HW121",
                    member.site(),
                    "field '%s' of type %s cannot be null; remove @Nullable, or use the box",
                    member.name(),
                    member.type()))
        .toList();
  }
}
