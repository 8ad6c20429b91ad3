package dev.headwater.processor.check;

import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.ExecutorEntry;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.RegistryModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** HW410: a view has one source. */
final class OneSourcePerView implements Check<RegistryModel> {
  @Override
  public List<Problem> check(RegistryModel registry) {
    Map<ClassId, ExecutorEntry> first = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (ExecutorEntry executor : registry.executors()) {
      ExecutorEntry other = first.putIfAbsent(executor.view(), executor);
      if (other != null) {
        problems.add(
            Problem.of(
                "HW410",
                executor.entry().site(),
                "view '%s' has two sources, %s and %s; have one of them fetch its rows",
                executor.view().nestedName(),
                other.source(),
                executor.source()));
      }
    }
    return problems;
  }
}
