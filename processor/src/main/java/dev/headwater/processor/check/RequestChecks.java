package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import java.util.List;

/** Every rule for what views and their sources take of a request. */
final class RequestChecks {
  private static final List<Check<List<Request>>> RULES =
      List.of(new ArgumentIsScalar(), new ArgumentTakenOnce(), new OneContext());

  private RequestChecks() {}

  static List<Problem> run(List<Request> taken) {
    return RULES.stream().flatMap(rule -> rule.check(taken).stream()).toList();
  }
}
