package dev.headwater.input;

import dev.headwater.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How large a number may be, as rules that are checked one after another. Immutable. */
record Bounds(List<Rule> rules) {

  /** One limit; a message of null is the usual one. */
  private record Rule(boolean lower, double limit, boolean inclusive, @Nullable String message) {

    boolean isKept(double value) {
      if (value == limit) {
        return inclusive;
      }
      return lower == value > limit;
    }
  }

  static final Bounds NONE = new Bounds(List.of());

  Bounds with(boolean lower, double limit, boolean inclusive, @Nullable String message) {
    List<Rule> all = new ArrayList<>(rules);
    all.add(new Rule(lower, limit, inclusive, message));
    return new Bounds(List.copyOf(all));
  }

  /** Whether there is a limit on one side. */
  boolean has(boolean lower) {
    return rules.stream().anyMatch(rule -> rule.lower() == lower);
  }

  /** Adds an issue for each limit that a number is beyond; returns whether there is none. */
  boolean check(double value, Received received) {
    boolean fine = true;
    for (Rule rule : rules) {
      if (!rule.isKept(value)) {
        received.add(issue(rule));
        fine = false;
      }
    }
    return fine;
  }

  private static Issue issue(Rule rule) {
    String sign = (rule.lower() ? ">" : "<") + (rule.inclusive() ? "=" : "");
    return Issue.of(rule.lower() ? "too_small" : "too_big")
        .with("origin", "number")
        .with(rule.lower() ? "minimum" : "maximum", rule.limit())
        .with("inclusive", rule.inclusive())
        .saying(
            (rule.lower() ? "Too small" : "Too big")
                + ": expected number to be "
                + sign
                + Json.of(rule.limit()))
        .sayingInstead(rule.message());
  }
}
