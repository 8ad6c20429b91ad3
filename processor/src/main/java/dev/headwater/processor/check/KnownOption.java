package dev.headwater.processor.check;

import dev.headwater.processor.model.NearestName;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ProcessorOptions;
import dev.headwater.processor.model.Site;
import java.util.List;

/** HW004: an option with our prefix is one of ours. */
final class KnownOption implements Check<ProcessorOptions> {
  @Override
  public List<Problem> check(ProcessorOptions options) {
    return options.names().stream()
        .filter(name -> name.startsWith(ProcessorOptions.PREFIX))
        .filter(name -> !ProcessorOptions.KNOWN.contains(name))
        .map(
            name ->
                Problem.of(
                    "HW004",
                    Site.NOWHERE,
                    "there is no option -A%s; remove it%s",
                    name,
                    NearestName.hint(name, ProcessorOptions.KNOWN)))
        .toList();
  }
}
