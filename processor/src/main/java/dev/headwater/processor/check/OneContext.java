package dev.headwater.processor.check;

import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.Problem;
import java.util.List;
import java.util.Optional;

/** HW292: a request has one context. */
final class OneContext implements Check<List<Request>> {
  @Override
  public List<Problem> check(List<Request> taken) {

    Optional<JavaType> first = taken.stream().flatMap(r -> r.context().stream()).findFirst();
    return taken.stream()
        .filter(request -> request.context().filter(type -> !first.get().equals(type)).isPresent())
        .map(
            request ->
                Problem.of(
                    "HW292",
                    request.parameter().site(),
                    "parameter '%s' takes the context %s, but there is %s already; a request has one"
                        + " context",
                    request.parameter().name(),
                    request.parameter().type(),
                    first.orElseThrow()))
        .toList();
  }
}
