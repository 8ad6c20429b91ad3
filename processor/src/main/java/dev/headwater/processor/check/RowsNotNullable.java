package dev.headwater.processor.check;

import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.ApiResult;
import dev.headwater.processor.model.Problem;
import java.util.List;
import java.util.Set;

/** HW334: rows may be none, but not null. */
final class RowsNotNullable implements Check<ApiModel> {
  private static final Set<ApiResult.Form> OF_ROWS =
      Set.of(ApiResult.Form.OPTIONAL, ApiResult.Form.LIST, ApiResult.Form.PAGE);

  @Override
  public List<Problem> check(ApiModel api) {
    return api.clear().stream()
        .filter(method -> method.result().nullable() && !method.omitNull())
        .filter(method -> OF_ROWS.contains(method.result().form()))
        .map(
            method ->
                Problem.of(
                    "HW334",
                    method.method().site(),
                    "method '%s' returns %s that may be null; return an empty one, and remove"
                        + " @Nullable",
                    method.method().name(),
                    method.result().value()))
        .toList();
  }
}
