package dev.headwater.processor.check;

import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.NamedView;
import dev.headwater.processor.model.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** HW324: what is named as a view is one. */
final class ResultIsOfView implements Check<ApiModel> {
  @Override
  public List<Problem> check(ApiModel api) {
    Stream<Problem> lists =
        api.lists().stream().flatMap(list -> problem(list.name().value(), list.view()).stream());
    Stream<Problem> methods =
        api.methods().stream()
            .flatMap(
                method ->
                    method.named().flatMap(view -> problem(method.name().value(), view)).stream());
    return Stream.concat(lists, methods).toList();
  }

  private static Optional<Problem> problem(String name, NamedView view) {
    return view.view().isPresent()
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                "HW324",
                view.site(),
                "'%s' is of %s, which is no view; name a type that is marked @DataView, as in"
                    + " view = PostView.class",
                name,
                view.type()));
  }
}
