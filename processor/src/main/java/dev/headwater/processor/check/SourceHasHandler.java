package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewSourceModel;
import java.util.List;

/** HW253: a source of a view fetches rows. */
final class SourceHasHandler implements Check<ViewSourceModel> {
  @Override
  public List<Problem> check(ViewSourceModel source) {

    return source.handlers().isEmpty()
        ? List.of(
            Problem.of(
                "HW253",
                source.site(),
                "source '%s' fetches nothing; write a method marked @ById, @ByIds, @Connection, @ByParents"
                    + " or @CountByParents",
                source.id().simpleName()))
        : List.of();
  }
}
