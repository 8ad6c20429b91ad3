package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ProcessorOptions;
import java.util.List;

/** Every rule for options. */
public final class OptionChecks {
  private static final List<Check<ProcessorOptions>> RULES = List.of(new KnownOption());

  private OptionChecks() {}

  /** What is wrong with the options. */
  public static List<Problem> run(ProcessorOptions options) {
    return RULES.stream().flatMap(rule -> rule.check(options).stream()).toList();
  }
}
