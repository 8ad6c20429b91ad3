package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ServedModel;
import java.util.List;

/** Every rule for APIs beside the sources of their module. */
public final class ServedChecks {
  private static final List<Check<ServedModel>> RULES =
      List.of(new SourceCanList(), new ContextOfSources());

  private ServedChecks() {}

  /** What is wrong with them. */
  public static List<Problem> run(ServedModel served) {
    return RULES.stream().flatMap(rule -> rule.check(served).stream()).toList();
  }
}
