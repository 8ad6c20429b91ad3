package dev.headwater.processor.check;

import dev.headwater.processor.model.Holds;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW162: a field has the type of the property. */
final class FieldTypeMatches implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.plain().stream()
        .filter(field -> isScalar(field.property().holds()))
        .filter(field -> !isSame(field.member().type(), field.property().javaType()))
        .map(
            field ->
                Problem.of(
                    "HW162",
                    field.member().site(),
                    "field '%s' has type %s, but in %s it has type %s; give both the same type",
                    field.member().name(),
                    field.member().type(),
                    view.row().id().simpleName(),
                    field.property().javaType()))
        .toList();
  }

  private static boolean isScalar(Holds holds) {
    return holds instanceof Holds.Value || holds instanceof Holds.Values;
  }

  private static boolean isSame(JavaType one, JavaType other) {
    return one.boxed().equals(other.boxed());
  }
}
