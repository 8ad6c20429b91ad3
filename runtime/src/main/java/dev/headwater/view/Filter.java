package dev.headwater.view;

import java.util.List;
import java.util.function.Predicate;

/**
 * Which rows of a relation are counted: as a predicate, and as terms that a store can render, all
 * of which hold. Immutable.
 *
 * @param terms none if all rows are counted
 */
public record Filter<T>(List<FilterTerm> terms, Predicate<T> predicate) {

  /** Copies the terms. */
  public Filter {
    terms = List.copyOf(terms);
  }

  /** All rows. */
  public static <T> Filter<T> all() {
    return new Filter<>(List.of(), row -> true);
  }

  /** Whether a row is counted. */
  public boolean test(T row) {
    return predicate.test(row);
  }

  @Override
  public String toString() {
    return terms.toString();
  }
}
