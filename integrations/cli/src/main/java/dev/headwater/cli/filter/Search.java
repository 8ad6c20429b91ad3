package dev.headwater.cli.filter;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.OrderedField;
import dev.headwater.entity.StoredField;
import dev.headwater.query.Order;
import dev.headwater.query.Query;
import java.util.List;

/**
 * What is searched, and which fields of it are shown.
 *
 * @param fields at least one
 */
public record Search<E>(Query<E> query, List<StoredField<E, ?>> fields) {

  /** Copies the fields. */
  public Search {
    fields = List.copyOf(fields);
  }

  /**
   * A search as it is typed.
   *
   * @param where filters, all of which must hold
   * @param orderBy names of fields, with {@code -} before those that descend
   * @param fields names of fields; all if there are none
   * @throws dev.headwater.error.HeadwaterException HW864 if a field, an operator or a value is not
   *     one of the type's
   */
  public static <E> Search<E> of(
      EntityType<E> type, List<String> where, List<String> orderBy, List<String> fields) {
    Query<E> query = Query.of(type);
    for (String filter : where) {
      query = query.where(Filter.parse(type, filter));
    }
    for (String order : orderBy) {
      query = query.orderBy(order(type, order));
    }
    List<StoredField<E, ?>> shown =
        fields.stream().<StoredField<E, ?>>map(name -> Fields.of(type, name)).toList();
    return new Search<>(query, shown.isEmpty() ? type.columns() : shown);
  }

  private static <E> Order<E> order(EntityType<E> type, String text) {
    boolean descends = text.startsWith("-");
    StoredField<E, ?> field = Fields.of(type, descends ? text.substring(1) : text);
    if (field instanceof OrderedField<E, ?> ordered) {
      return descends ? ordered.desc() : ordered.asc();
    }
    throw Fields.wrong(field + " is of type " + field.describeType() + ", which has no order");
  }
}
