package dev.headwater.processor.check;

import dev.headwater.processor.model.FieldType;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW290: an argument of the client is a scalar. */
final class ArgumentIsScalar implements Check<List<Request>> {
  @Override
  public List<Problem> check(List<Request> taken) {

    return taken.stream()
        .filter(request -> request.type().filter(type -> !isScalar(type)).isPresent())
        .map(
            request ->
                Problem.of(
                    "HW290",
                    request.parameter().site(),
                    "argument '%s' cannot have type %s; use String, a number or another scalar, an enum"
                        + " or a record of these",
                    request.argument().orElseThrow().value(),
                    request.parameter().type()))
        .toList();
  }

  private static boolean isScalar(FieldType type) {
    return type instanceof FieldType.Scalar
        || type instanceof FieldType.Enumeration
        || type instanceof FieldType.Nested;
  }
}
