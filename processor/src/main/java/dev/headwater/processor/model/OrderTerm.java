package dev.headwater.processor.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One term of an {@code @OrderBy}, taken apart: {@code rank desc nulls last}.
 *
 * @param rest the words that are no direction, in their order
 */
public record OrderTerm(
    String property, boolean descending, Optional<Boolean> nullsFirst, List<String> rest) {

  /** Takes a term apart; what it does not understand is the rest. */
  public static OrderTerm of(String text) {
    List<String> words = Arrays.stream(text.strip().split("\\s+")).toList();
    List<String> rest = words.subList(1, words.size());
    boolean descending = startsWith(rest, "desc");
    if (descending || startsWith(rest, "asc")) {
      rest = rest.subList(1, rest.size());
    }
    Optional<Boolean> nullsFirst = Optional.empty();
    if (rest.size() > 1 && rest.get(0).equals("nulls")) {
      nullsFirst = nulls(rest.get(1));
      rest = nullsFirst.isPresent() ? rest.subList(2, rest.size()) : rest;
    }
    return new OrderTerm(words.get(0), descending, nullsFirst, List.copyOf(rest));
  }

  private static boolean startsWith(List<String> words, String word) {
    return !words.isEmpty() && words.get(0).equals(word);
  }

  private static Optional<Boolean> nulls(String where) {
    return where.equals("first") || where.equals("last")
        ? Optional.of(where.equals("first"))
        : Optional.empty();
  }

  /** Whether nulls come first: as it says, or else where they are greater than any value. */
  public boolean nullsComeFirst() {
    return nullsFirst.orElse(descending);
  }
}
