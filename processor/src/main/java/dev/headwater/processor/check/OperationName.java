package dev.headwater.processor.check;

import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW326: the name of an operation is words with dots between. */
final class OperationName implements Check<ApiModel> {
  private static final String WORD = "[\\p{L}_][\\p{L}\\p{N}_]*";
  private static final String WORDS = WORD + "(\\." + WORD + ")*";

  @Override
  public List<Problem> check(ApiModel api) {
    return Asked.of(api).stream()
        .filter(asked -> !asked.name().value().matches(WORDS))
        .map(
            asked ->
                Problem.of(
                    "HW326",
                    asked.name().site(),
                    "'%s' is no name for a %s; use letters, digits and _, a letter first, and '.'"
                        + " between such words",
                    asked.name().value(),
                    asked.kind()))
        .toList();
  }
}
