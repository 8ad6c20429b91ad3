package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** HW291: a method takes an argument of the client once. */
final class ArgumentTakenOnce implements Check<List<Request>> {
  @Override
  public List<Problem> check(List<Request> taken) {

    Set<List<Object>> seen = new HashSet<>();
    List<Problem> problems = new ArrayList<>();
    for (Request request : taken) {
      request
          .argument()
          .filter(name -> !seen.add(List.of(request.method().site(), name.value())))
          .ifPresent(
              name ->
                  problems.add(
                      Problem.of(
                          "HW291",
                          request.parameter().site(),
                          "argument '%s' is taken twice by '%s'; remove one, or give it another name",
                          name.value(),
                          request.method().name())));
    }
    return problems;
  }
}
