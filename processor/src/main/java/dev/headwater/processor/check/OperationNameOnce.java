package dev.headwater.processor.check;

import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** HW327: a name is asked for once: of lists, of queries, of mutations. */
final class OperationNameOnce implements Check<ApiModel> {
  @Override
  public List<Problem> check(ApiModel api) {
    Set<List<String>> seen = new HashSet<>();
    return Asked.of(api).stream()
        .filter(asked -> !seen.add(List.of(asked.kind(), asked.name().value())))
        .map(
            asked ->
                Problem.of(
                    "HW327",
                    asked.name().site(),
                    "there is a %s '%s' already; give one of the two another name",
                    asked.kind(),
                    asked.name().value()))
        .toList();
  }
}
