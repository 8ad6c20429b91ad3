package dev.headwater.row;

/**
 * Writes and reads the components of a record of scalars, one column each. Generated; stateless and
 * thread-safe.
 */
public interface RecordCodec<R> {

  /** The record as declared, such as {@code Money(BigDecimal amount, String currency)}. */
  String describe();

  /** How many components there are. */
  int columns();

  /** Writes the components in declaration order, as columns from 0. */
  void write(R value, RowWriter out);

  /** Reads what {@link #write} wrote. */
  R read(RowReader in);
}
