package dev.headwater.row;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Ref;
import dev.headwater.entity.StoredField;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row in an array with one place per column. Values go in and come out as they are, except that a
 * byte array is copied both ways. Not thread-safe while it is written.
 */
public class ArrayRow<E> implements Row<E> {
  /** In the place of a column that no write has set; null stands for a null that was written. */
  private static final Object UNSET = new Object();

  private final Ref<E> ref;
  private final @Nullable Object[] values;

  /** A row of which only the id fields are set. */
  public ArrayRow(Ref<E> ref) {
    this(ref, unset(ref.type()));
    List<StoredField<E, ?>> ids = ref.type().idFields();
    @Nullable Object[] key = new @Nullable Object[ids.size()];
    ref.type().writeKey(ref.key(), new ValuesWriter(ids, key));
    for (int i = 0; i < key.length; i++) {
      values[ids.get(i).column()] = key[i];
    }
  }

  private ArrayRow(Ref<E> ref, @Nullable Object[] values) {
    this.ref = ref;
    this.values = values;
  }

  /**
   * A row of which all fields are set.
   *
   * @throws HeadwaterException HW501 if a field that is never null is null in the entity
   */
  public static <E> ArrayRow<E> of(EntityType<E> type, E entity) {
    List<StoredField<E, ?>> columns = type.columns();
    // Not filled with UNSET: a writer sets every column.
    @Nullable Object[] values = new @Nullable Object[columns.size()];
    type.write(entity, new ValuesWriter(columns, values));
    return new ArrayRow<>(type.refTo(entity), values);
  }

  private static @Nullable Object[] unset(EntityType<?> type) {
    @Nullable Object[] values = new @Nullable Object[type.columns().size()];
    Arrays.fill(values, UNSET);
    return values;
  }

  @Override
  public final Ref<E> ref() {
    return ref;
  }

  @Override
  public final boolean isSet(StoredField<E, ?> field) {
    return values[column(field)] != UNSET;
  }

  @Override
  @SuppressWarnings("unchecked") // put took a V for this field
  public final <V> @Nullable V get(StoredField<E, V> field) {
    Object value = values[column(field)];
    if (value == UNSET) {
      throw new HeadwaterException(
          ErrorCode.FIELD_NOT_SET, field + " of " + ref + " is not set; ask isSet first");
    }
    return (V) ValuesReader.copied(value);
  }

  @Override
  public final E entity() {
    for (Object value : values) {
      if (value == UNSET) {
        checkWhole();
        break;
      }
    }
    return type().read(new ValuesReader(values, UNSET));
  }

  private void checkWhole() {
    List<String> missing =
        unset().stream().filter(field -> !field.isNullable()).map(StoredField::name).toList();
    if (!missing.isEmpty()) {
      throw new HeadwaterException(
          ErrorCode.ROW_INCOMPLETE,
          ref
              + " is no whole "
              + type()
              + ": not set are "
              + missing
              + "; load them, or read fields"
              + " of the row");
    }
  }

  /**
   * Sets a field; for generated code.
   *
   * @throws HeadwaterException HW501 for null in a field that is never null, HW506 for a field of
   *     another type or another identity
   */
  protected final <V> void put(StoredField<E, V> field, @Nullable V value) {
    int column = column(field);
    if (value == null && !field.isNullable()) {
      throw ValuesWriter.nullIn(field);
    }
    if (type().idFields().contains(field)) {
      throw new HeadwaterException(
          ErrorCode.WRONG_ENTITY_TYPE,
          field + " is the identity of " + ref + " and cannot be set; make a row of another Ref");
    }
    values[column] = ValuesReader.copied(value);
  }

  /**
   * Takes over the fields that are set in another row of the same entity, nulls included; leaves
   * all others as they are.
   *
   * @throws HeadwaterException HW506 if the other row is of another entity, HW501 if null is set in
   *     a field that is never null; then this row is unchanged
   */
  public final void merge(Row<E> other) {
    if (!ref.equals(other.ref())) {
      throw new HeadwaterException(
          ErrorCode.WRONG_ENTITY_TYPE, "a row of " + other.ref() + " cannot be merged into " + ref);
    }
    @Nullable Object[] from = copyOf(other).values;
    for (int i = 0; i < values.length; i++) {
      if (from[i] != UNSET) {
        values[i] = from[i];
      }
    }
  }

  /**
   * A row of its own with the same fields set.
   *
   * @throws HeadwaterException HW501 if null is set in a field that is never null
   */
  public static <E> ArrayRow<E> copyOf(Row<E> row) {
    if (row instanceof ArrayRow<E> array) {
      return array.copy();
    }
    ArrayRow<E> copy = new ArrayRow<>(row.ref());
    for (StoredField<E, ?> field : row.type().columns()) {
      if (row.isSet(field) && !row.type().idFields().contains(field)) {
        copy.take(field, row);
      }
    }
    return copy;
  }

  /** A row of its own with the same fields set. */
  public final ArrayRow<E> copy() {
    return new ArrayRow<>(ref, values.clone());
  }

  private <V> void take(StoredField<E, V> field, Row<E> from) {
    put(field, from.get(field));
  }

  private int column(StoredField<E, ?> field) {
    if (field.owner() != type()) {
      throw new HeadwaterException(
          ErrorCode.WRONG_ENTITY_TYPE,
          field + " is no field of " + type() + ", which " + ref + " is");
    }
    return field.column();
  }

  @Override
  public final String toString() {
    StringBuilder text = new StringBuilder(ref.toString()).append('{');
    String separator = "";
    for (StoredField<E, ?> field : type().columns()) {
      Object value = values[field.column()];
      if (value != UNSET) {
        text.append(separator).append(field.name()).append('=');
        text.append(value instanceof byte[] bytes ? bytes.length + " bytes" : value);
        separator = ", ";
      }
    }
    return text.append('}').toString();
  }
}
