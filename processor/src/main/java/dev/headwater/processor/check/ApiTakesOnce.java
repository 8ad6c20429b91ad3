package dev.headwater.processor.check;

import dev.headwater.processor.model.ApiArgument;
import dev.headwater.processor.model.ApiMethod;
import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** HW339: a method of an API takes a thing once. */
final class ApiTakesOnce implements Check<ApiModel> {
  @Override
  public List<Problem> check(ApiModel api) {
    List<Problem> problems = new ArrayList<>();
    for (ApiMethod method : api.clear()) {
      Set<Object> seen = new HashSet<>();
      for (TakenByApi taken : TakenByApi.of(method)) {
        if (!isNamed(taken.argument()) && !seen.add(key(taken))) {
          problems.add(
              Problem.of(
                  "HW339",
                  taken.parameter().site(),
                  "'%s' takes %s twice; remove '%s'%s",
                  method.method().name(),
                  taken.isInput() ? "its input" : taken.parameter().type(),
                  taken.parameter().name(),
                  taken.isInput() ? ", or make one record of the two" : ""));
        }
      }
    }
    return problems;
  }

  private static Object key(TakenByApi taken) {
    return taken.isInput() ? "input" : taken.argument();
  }

  private static boolean isNamed(ApiArgument argument) {
    return argument instanceof ApiArgument.ClientArgument
        || argument instanceof ApiArgument.Unknown;
  }
}
