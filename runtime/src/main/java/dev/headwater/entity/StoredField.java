package dev.headwater.entity;

import dev.headwater.query.Condition;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field with a column of its own: a scalar or a reference. */
public abstract sealed class StoredField<E, V> extends Field<E, V> permits ScalarField, RefField {
  private final int column;
  private final Nullness nullness;
  private final Getter<E, V> getter;

  StoredField(
      EntityType<E> owner, int column, String name, Nullness nullness, Getter<E, V> getter) {
    super(owner, name);
    this.column = column;
    this.nullness = nullness;
    this.getter = getter;
  }

  /** The position among the columns of a row, from 0. */
  public final int column() {
    return column;
  }

  /** Whether the field may be null. */
  public final boolean isNullable() {
    return nullness == Nullness.NULLABLE;
  }

  /** The value in an entity; null only if the field is nullable. */
  public final @Nullable V get(E entity) {
    return getter.get(entity);
  }

  /** Writes a value of this field, which may be null, as a column. */
  public final void write(int at, @Nullable V value, RowWriter out) {
    if (value == null) {
      out.putNull(at);
    } else {
      put(at, value, out);
    }
  }

  /** Reads what {@link #write} wrote. */
  public final @Nullable V read(int at, RowReader in) {
    return in.isNull(at) ? null : get(at, in);
  }

  abstract void put(int at, V value, RowWriter out);

  abstract V get(int at, RowReader in);

  /** The type without its nullness. */
  abstract String typeName();

  @Override
  public final String describeType() {
    return isNullable() ? typeName() + "?" : typeName();
  }

  /** Holds where the field has this value. */
  public final Condition<E> eq(V value) {
    return Condition.equal(this, value);
  }

  /** Holds where the field has another value, or is null. */
  public final Condition<E> ne(V value) {
    return eq(value).not();
  }

  /** Holds where the field has one of these values. */
  public final Condition<E> in(Collection<? extends V> values) {
    return Condition.in(this, List.copyOf(values));
  }

  /** Holds where the field is null. */
  public final Condition<E> isNull() {
    return Condition.isNull(this);
  }

  /** Holds where the field is not null. */
  public final Condition<E> isNotNull() {
    return isNull().not();
  }
}
