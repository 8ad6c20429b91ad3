package dev.headwater.order;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * All of the terms hold: a row is equal to the cursor in some columns, and beyond it in the next.
 *
 * @param terms at least one; all but the last are {@code EQUAL} or {@code IS_NULL}
 */
public record KeysetStep(List<KeysetTerm> terms) {

  /** Copies the terms. */
  public KeysetStep {
    terms = List.copyOf(terms);
  }

  /** {@code rank = 3 and id > 7}. */
  @Override
  public String toString() {
    return terms.stream().map(KeysetTerm::toString).collect(joining(" and "));
  }
}
