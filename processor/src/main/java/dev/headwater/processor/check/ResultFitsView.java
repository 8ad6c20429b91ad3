package dev.headwater.processor.check;

import dev.headwater.processor.model.ApiMethod;
import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.ApiResult;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.TargetModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** HW332: a method of an API returns rows of its view. */
final class ResultFitsView implements Check<ApiModel> {
  @Override
  public List<Problem> check(ApiModel api) {
    return api.clear().stream()
        .flatMap(method -> method.view().flatMap(view -> problem(method, view)).stream())
        .toList();
  }

  private static Optional<Problem> problem(ApiMethod method, TargetModel view) {
    return allowed(method.kind()).contains(method.result().form())
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                "HW332",
                method.method().site(),
                "method '%s' returns %s, but its result is of view '%s'; return %s, or a"
                    + " CompletionStage of it%s",
                method.method().name(),
                method.method().returns(),
                view.name(),
                advice(method.kind(), view.row().id().simpleName()),
                method.result().form() == ApiResult.Form.JSON
                    ? "; Json is of no view: neither take a plan nor name a view for it"
                    : ""));
  }

  private static Set<ApiResult.Form> allowed(ApiMethod.Kind kind) {
    return kind == ApiMethod.Kind.LIST
        ? Set.of(ApiResult.Form.PAGE)
        : Set.of(ApiResult.Form.ROW, ApiResult.Form.OPTIONAL, ApiResult.Form.LIST);
  }

  private static String advice(ApiMethod.Kind kind, String row) {
    return kind == ApiMethod.Kind.LIST
        ? "NativePage<" + row + ">"
        : "@Nullable " + row + ", Optional<" + row + "> or List<" + row + ">";
  }
}
