package dev.headwater.jdbc;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.RefField;
import dev.headwater.entity.Scalar;
import dev.headwater.entity.ScalarField;
import dev.headwater.entity.StoredField;
import java.util.List;
import java.util.stream.Collectors;

/** What a field is as a column. */
final class Kinds {
  private Kinds() {}

  /** The kind of a field's column; of a reference, that of the key it holds. */
  static Scalar.Kind of(StoredField<?, ?> field) {
    return field instanceof RefField<?, ?> ref
        ? ofKey(ref.target())
        : ((ScalarField<?, ?>) field).scalar().kind();
  }

  /** The kind of a key as one column: several id fields are text. */
  static Scalar.Kind ofKey(EntityType<?> type) {
    List<? extends StoredField<?, ?>> ids = type.idFields();
    return ids.size() == 1 ? of(ids.get(0)) : Scalar.Kind.STRING;
  }

  /** All that decides whether what was stored for a field can still be read. */
  static String describe(Field<?, ?> field) {
    if (field instanceof ManyField<?, ?> many) {
      return "MANY " + many.target().name() + describeKey(many.target());
    }
    if (field instanceof RefField<?, ?> ref) {
      return "REF " + ref.target().name() + describeKey(ref.target()) + idOf(field);
    }
    Scalar<?> scalar = ((ScalarField<?, ?>) field).scalar();
    String record = scalar.codec() == null ? "" : " " + scalar.codec().describe();
    return scalar.kind() + record + idOf(field);
  }

  private static String idOf(Field<?, ?> field) {
    int place = field.owner().idFields().indexOf(field);
    return place < 0 ? "" : " ID " + (place + 1);
  }

  private static String describeKey(EntityType<?> type) {
    return type.idFields().stream()
        .map(id -> of(id).name())
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
