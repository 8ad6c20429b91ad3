package dev.headwater.input;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long something may be, as rules that are checked one after another. Immutable.
 *
 * @param origin {@code string} or {@code array}
 * @param unit what is counted
 */
record Lengths(String origin, String unit, List<Rule> rules) {

  /** One limit; a message of null is the usual one. */
  private record Rule(boolean lower, int limit, @Nullable String message) {}

  static final Lengths OF_TEXT = new Lengths("string", "characters", List.of());
  static final Lengths OF_LIST = new Lengths("array", "items", List.of());

  Lengths atLeast(int least, @Nullable String message) {
    return and(new Rule(true, least, message));
  }

  Lengths atMost(int most, @Nullable String message) {
    return and(new Rule(false, most, message));
  }

  private Lengths and(Rule rule) {
    List<Rule> all = new ArrayList<>(rules);
    all.add(rule);
    return new Lengths(origin, unit, List.copyOf(all));
  }

  /** Adds an issue for each limit that a length is beyond; returns whether there is none. */
  boolean check(int length, Received received) {
    boolean fine = true;
    for (Rule rule : rules) {
      if (rule.lower() ? length < rule.limit() : length > rule.limit()) {
        received.add(issue(rule));
        fine = false;
      }
    }
    return fine;
  }

  private Issue issue(Rule rule) {
    Issue issue = rule.lower() ? tooShort(rule.limit()) : tooLong(rule.limit());
    return issue.sayingInstead(rule.message());
  }

  private Issue tooShort(int least) {
    return Issue.of("too_small")
        .with("origin", origin)
        .with("minimum", least)
        .with("inclusive", true)
        .saying("Too small: expected " + origin + " to have >=" + least + " " + unit);
  }

  private Issue tooLong(int most) {
    return Issue.of("too_big")
        .with("origin", origin)
        .with("maximum", most)
        .with("inclusive", true)
        .saying("Too big: expected " + origin + " to have <=" + most + " " + unit);
  }
}
