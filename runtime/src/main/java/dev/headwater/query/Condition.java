package dev.headwater.query;

import static java.util.Objects.requireNonNull;

import dev.headwater.entity.OrderedField;
import dev.headwater.entity.StoredField;
import dev.headwater.entity.TextField;
import dev.headwater.row.Row;
import java.util.List;

/**
 * What holds of a row or does not; there is no third answer. A field that is not set counts as
 * null. Immutable.
 *
 * <p>Made from fields: {@code IssueType.STATE.eq(OPEN).and(IssueType.TITLE.contains("crash"))}. The
 * records are the form in which a store reads it.
 *
 * @param <E> the entity
 */
public sealed interface Condition<E> {

  /** How a value compares to a bound. */
  enum Comparison {
    /** {@code <}. */
    LESS,
    /** {@code <=}. */
    AT_MOST,
    /** {@code >}. */
    GREATER,
    /** {@code >=}. */
    AT_LEAST
  }

  /** The field has this value; of a {@code BigDecimal} the scale does not count. */
  record Equal<E, V>(StoredField<E, V> field, V value) implements Condition<E> {

    /** Checks that there is a value. */
    public Equal {
      requireNonNull(value, "value");
    }

    @Override
    public boolean test(Row<E> row) {
      return Values.same(Values.of(row, field), value);
    }
  }

  /** The field is not null and compares so to a bound. */
  record Comparing<E, V extends Comparable<? super V>>(
      OrderedField<E, V> field, Comparison op, V value) implements Condition<E> {

    /** Checks that there is a bound. */
    public Comparing {
      requireNonNull(value, "value");
    }

    @Override
    public boolean test(Row<E> row) {
      V found = Values.of(row, field);
      if (found == null) {
        return false;
      }
      int order = ValueOrder.compare(found, value);
      return switch (op) {
        case LESS -> order < 0;
        case AT_MOST -> order <= 0;
        case GREATER -> order > 0;
        case AT_LEAST -> order >= 0;
      };
    }
  }

  /** The field has one of these values. */
  record In<E, V>(StoredField<E, V> field, List<V> values) implements Condition<E> {

    /** Copies the values. */
    public In {
      values = List.copyOf(values);
    }

    @Override
    public boolean test(Row<E> row) {
      V found = Values.of(row, field);
      return values.stream().anyMatch(value -> Values.same(found, value));
    }
  }

  /** The field is null or not set. */
  record IsNull<E>(StoredField<E, ?> field) implements Condition<E> {

    @Override
    public boolean test(Row<E> row) {
      return Values.of(row, field) == null;
    }
  }

  /** The text is not null and has this part. */
  record Contains<E>(TextField<E> field, String part) implements Condition<E> {

    /** Checks that there is a part. */
    public Contains {
      requireNonNull(part, "part");
    }

    @Override
    public boolean test(Row<E> row) {
      String found = Values.of(row, field);
      return found != null && found.contains(part);
    }
  }

  /** All of these hold; of none, that is always so. */
  record And<E>(List<Condition<E>> conditions) implements Condition<E> {

    /** Copies the conditions. */
    public And {
      conditions = List.copyOf(conditions);
    }

    @Override
    public boolean test(Row<E> row) {
      return conditions.stream().allMatch(condition -> condition.test(row));
    }
  }

  /** At least one of these holds; of none, that is never so. */
  record Or<E>(List<Condition<E>> conditions) implements Condition<E> {

    /** Copies the conditions. */
    public Or {
      conditions = List.copyOf(conditions);
    }

    @Override
    public boolean test(Row<E> row) {
      return conditions.stream().anyMatch(condition -> condition.test(row));
    }
  }

  /** This does not hold. */
  record Not<E>(Condition<E> condition) implements Condition<E> {

    @Override
    public boolean test(Row<E> row) {
      return !condition.test(row);
    }
  }

  /** Whether it holds of a row. */
  boolean test(Row<E> row);

  /** Holds where this and the other do. */
  default Condition<E> and(Condition<E> other) {
    return new And<>(List.of(this, other));
  }

  /** Holds where this does, or the other, or both. */
  default Condition<E> or(Condition<E> other) {
    return new Or<>(List.of(this, other));
  }

  /** Holds where this does not. */
  default Condition<E> not() {
    return new Not<>(this);
  }

  /** Always holds. */
  static <E> Condition<E> always() {
    return new And<>(List.of());
  }

  /** See {@link Equal}. */
  static <E, V> Condition<E> equal(StoredField<E, V> field, V value) {
    return new Equal<>(field, value);
  }

  /** See {@link Comparing}. */
  static <E, V extends Comparable<? super V>> Condition<E> compare(
      OrderedField<E, V> field, Comparison op, V value) {
    return new Comparing<>(field, op, value);
  }

  /** See {@link In}. */
  static <E, V> Condition<E> in(StoredField<E, V> field, List<V> values) {
    return new In<>(field, values);
  }

  /** See {@link IsNull}. */
  static <E> Condition<E> isNull(StoredField<E, ?> field) {
    return new IsNull<>(field);
  }

  /** See {@link Contains}. */
  static <E> Condition<E> contains(TextField<E> field, String part) {
    return new Contains<>(field, part);
  }
}
