package dev.headwater.processor.check;

import dev.headwater.processor.model.ApiMethod;
import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.Problem;
import java.util.List;
import java.util.Optional;

/** HW333: the type of a result is named if no view has it, by one word. */
final class TypeOfJson implements Check<ApiModel> {
  @Override
  public List<Problem> check(ApiModel api) {
    return api.clear().stream()
        .filter(method -> !method.type().value().isEmpty())
        .flatMap(method -> problem(method).stream())
        .toList();
  }

  private static Optional<Problem> problem(ApiMethod method) {
    if (method.view().isPresent()) {
      return Optional.of(
          Problem.of(
              "HW333",
              method.type().site(),
              "the result of '%s' is of view '%s', which is its type; remove type = \"%s\"",
              method.method().name(),
              method.view().get().name(),
              method.type().value()));
    }
    return method.type().value().matches("[\\p{L}_][\\p{L}\\p{N}_]*")
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                "HW333",
                method.type().site(),
                "'%s' is no name for a type; use letters, digits and _, and a letter first",
                method.type().value()));
  }
}
