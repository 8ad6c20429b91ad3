package dev.headwater.processor.check;

import dev.headwater.processor.model.HandlerModel;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewSourceModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** HW256: a source does a thing in one way. */
final class HandlerOnce implements Check<ViewSourceModel> {
  @Override
  public List<Problem> check(ViewSourceModel source) {

    Map<String, HandlerModel> owners = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (HandlerModel handler : source.handlers()) {
      HandlerModel owner = owners.putIfAbsent(handler.capability(), handler);
      if (owner != null) {
        problems.add(
            Problem.of(
                "HW256",
                handler.method().site(),
                "'%s' and '%s' both fetch '%s'; keep one of the two",
                owner.method().name(),
                handler.method().name(),
                handler.capability()));
      }
    }
    return problems;
  }
}
