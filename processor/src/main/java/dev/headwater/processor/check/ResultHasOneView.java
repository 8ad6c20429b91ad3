package dev.headwater.processor.check;

import dev.headwater.processor.model.ApiMethod;
import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.NamedView;
import dev.headwater.processor.model.Problem;
import java.util.List;
import java.util.stream.Stream;

/** HW330: the result of a method is of one view. */
final class ResultHasOneView implements Check<ApiModel> {
  @Override
  public List<Problem> check(ApiModel api) {
    return api.clear().stream()
        .filter(method -> views(method).size() > 1)
        .map(
            method ->
                Problem.of(
                    "HW330",
                    method.method().site(),
                    "the result of '%s' could be of %s; %s",
                    method.method().name(),
                    String.join(" and of ", views(method)),
                    method.plans().size() > 1
                        ? "take the plan of one view"
                        : "name the view whose plan it takes, or none"))
        .toList();
  }

  private static List<String> views(ApiMethod method) {
    return Stream.concat(method.plans().stream(), method.named().flatMap(NamedView::view).stream())
        .map(view -> view.id().nestedName())
        .distinct()
        .toList();
  }
}
