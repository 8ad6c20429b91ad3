package dev.headwater.processor.check;

import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.Site;
import java.util.List;
import java.util.Set;

/** HW118: the names of generated classes are free. */
final class GeneratedNames {
  private GeneratedNames() {}

  static List<Problem> problems(Set<String> taken, ClassId annotated, Site site) {
    return taken.stream()
        .sorted()
        .map(
            name ->
                Problem.of(
                    "HW118",
                    site,
                    "the class generated for '%s' would be %s, which exists; rename one of the two",
                    annotated.nestedName(),
                    name))
        .toList();
  }
}
