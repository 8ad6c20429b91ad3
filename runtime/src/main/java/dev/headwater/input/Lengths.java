package dev.headwater.input;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long something may be, as rules that are checked one after another. As with zod, they are
 * checked of whatever has a length, be it of the right type or not. Immutable.
 */
record Lengths(List<Rule> rules) {
  static final Lengths ANY = new Lengths(List.of());

  /** One limit; a message of null is the usual one. */
  private record Rule(boolean lower, int limit, @Nullable String message) {}

  Lengths atLeast(int least, @Nullable String message) {
    return and(new Rule(true, least, message));
  }

  Lengths atMost(int most, @Nullable String message) {
    return and(new Rule(false, most, message));
  }

  private Lengths and(Rule rule) {
    List<Rule> all = new ArrayList<>(rules);
    all.add(rule);
    return new Lengths(List.copyOf(all));
  }

  /** Adds an issue for each limit that a length is beyond; returns whether there is none. */
  boolean check(Length length, Received received) {
    boolean fine = true;
    for (Rule rule : rules) {
      if (rule.lower() ? length.value() < rule.limit() : length.value() > rule.limit()) {
        received.add(issue(length, rule));
        fine = false;
      }
    }
    return fine;
  }

  private static Issue issue(Length length, Rule rule) {
    String code = rule.lower() ? "too_small" : "too_big";
    String words = rule.lower() ? "Too small: expected " : "Too big: expected ";
    return Issue.of(code)
        .with("origin", length.origin())
        .with(rule.lower() ? "minimum" : "maximum", rule.limit())
        .with("inclusive", true)
        .saying(words + length.words(rule.lower() ? ">=" : "<=", rule.limit()))
        .sayingInstead(rule.message());
  }
}
