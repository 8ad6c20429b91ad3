package dev.headwater.order;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * The comparison of a row of values, column by column, that is SQL's {@code (rank, id) > (3, 7)}.
 *
 * @param properties the properties of the row
 * @param op {@code GREATER} or {@code LESS}
 * @param values to what they compare, one for each property
 */
public record KeysetRow(List<String> properties, KeysetTerm.Op op, List<Object> values) {

  /** Copies the lists. */
  public KeysetRow {
    properties = List.copyOf(properties);
    values = List.copyOf(values);
  }

  /** {@code (rank, id) > (3, 7)}. */
  @Override
  public String toString() {
    return row(properties) + " " + op + " " + row(values);
  }

  private static String row(List<?> of) {
    return of.stream().map(String::valueOf).collect(joining(", ", "(", ")"));
  }
}
