package dev.headwater.cli.filter;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.StoredField;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.error.NearestName;
import java.util.List;

/** Fields by their names. */
final class Fields {
  private Fields() {}

  /** A field that a row has, or HW864. */
  static <E> StoredField<E, ?> of(EntityType<E> type, String name) {
    String wanted = name.strip();
    for (StoredField<E, ?> field : type.columns()) {
      if (field.name().equals(wanted)) {
        return field;
      }
    }
    if (type.collections().stream().anyMatch(many -> many.name().equals(wanted))) {
      throw wrong(type + "." + wanted + " is a collection; search what it holds instead");
    }
    List<String> names = type.columns().stream().map(Field::name).toList();
    throw wrong(
        "no field '"
            + wanted
            + "' in "
            + type
            + ", which has "
            + names
            + NearestName.hint(wanted, names));
  }

  static HeadwaterException wrong(String what) {
    return new HeadwaterException(ErrorCode.SEARCH_WRONG, what);
  }
}
