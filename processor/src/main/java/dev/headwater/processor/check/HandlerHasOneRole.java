package dev.headwater.processor.check;

import dev.headwater.processor.model.HandlerModel;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.Site;
import dev.headwater.processor.model.ViewSourceModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** HW254: a method of a source is for one thing. */
final class HandlerHasOneRole implements Check<ViewSourceModel> {
  @Override
  public List<Problem> check(ViewSourceModel source) {

    Set<Site> seen = new HashSet<>();
    return source.handlers().stream()
        .map(HandlerModel::method)
        .filter(method -> !seen.add(method.site()))
        .map(
            method ->
                Problem.of(
                    "HW254",
                    method.site(),
                    "method '%s' has two roles; keep one of @ById, @ByIds, @Connection, @ByParents and"
                        + " @CountByParents",
                    method.name()))
        .toList();
  }
}
