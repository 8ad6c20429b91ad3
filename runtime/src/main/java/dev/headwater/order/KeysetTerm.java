package dev.headwater.order;

import org.jspecify.annotations.Nullable;

/**
 * What must hold of one property of a row. Values compare as in the order: {@code EQUAL} means
 * neither less nor greater, so of a {@code BigDecimal} the scale does not count. A row without a
 * value is neither equal, less nor greater, as in SQL.
 *
 * @param property the property
 * @param op how its value compares
 * @param value to what; null for {@code IS_NULL} and {@code IS_NOT_NULL}, and for no other
 */
public record KeysetTerm(String property, Op op, @Nullable Object value) {

  /** How a value compares. */
  public enum Op {
    /** {@code =}. */
    EQUAL("="),
    /** {@code <}. */
    LESS("<"),
    /** {@code >}. */
    GREATER(">"),
    /** There is no value. */
    IS_NULL("is null"),
    /** There is a value, whichever. */
    IS_NOT_NULL("is not null");

    private final String text;

    Op(String text) {
      this.text = text;
    }

    /** As in SQL. */
    @Override
    public String toString() {
      return text;
    }
  }

  /** Checks that there is a value if and only if it is compared. */
  public KeysetTerm {
    boolean compares = op != Op.IS_NULL && op != Op.IS_NOT_NULL;
    if (compares != (value != null)) {
      throw new IllegalArgumentException("'" + property + " " + op + "' with value " + value);
    }
  }

  /** {@code rank > 3}. */
  @Override
  public String toString() {
    return property + " " + op + (value == null ? "" : " " + value);
  }
}
