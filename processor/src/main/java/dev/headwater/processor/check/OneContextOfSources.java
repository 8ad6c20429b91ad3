package dev.headwater.processor.check;

import dev.headwater.processor.model.ExecutorEntry;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.RegistryModel;
import java.util.List;

/** HW412: the sources of a registry take one type of context. */
final class OneContextOfSources implements Check<RegistryModel> {
  @Override
  public List<Problem> check(RegistryModel registry) {
    List<ExecutorEntry> taking =
        registry.executors().stream().filter(each -> each.context().isPresent()).toList();
    return taking.stream()
        .filter(each -> !each.context().equals(taking.get(0).context()))
        .map(each -> problem(taking.get(0), each))
        .toList();
  }

  private static Problem problem(ExecutorEntry first, ExecutorEntry other) {
    return Problem.of(
        "HW412",
        other.entry().site(),
        "source '%s' takes %s of a request, but source '%s' takes %s; let all sources of a module"
            + " take the same",
        other.entry().name(),
        other.context().orElseThrow(),
        first.entry().name(),
        first.context().orElseThrow());
  }
}
