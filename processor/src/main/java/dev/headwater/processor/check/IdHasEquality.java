package dev.headwater.processor.check;

import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.FieldType;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.RecordModel;
import dev.headwater.processor.model.ScalarKind;
import java.util.List;

/** HW113: an id can be compared. */
final class IdHasEquality implements Check<EntityModel> {
  @Override
  public List<Problem> check(EntityModel entity) {
    return entity.idFields().stream()
        .filter(
            field -> field.type() instanceof FieldType.Nested nested && hasBytes(nested.record()))
        .map(
            field ->
                Problem.of(
                    "HW113",
                    field.site(),
                    "id '%s' is a record with a byte[], and arrays are not compared by value; use"
                        + " a String or UUID instead",
                    field.name()))
        .toList();
  }

  private static boolean hasBytes(RecordModel record) {
    return record.components().stream().anyMatch(component -> hasBytes(component.type()));
  }

  private static boolean hasBytes(FieldType type) {
    return (type instanceof FieldType.Scalar scalar && scalar.kind() == ScalarKind.BYTES)
        || (type instanceof FieldType.Nested nested && hasBytes(nested.record()));
  }
}
