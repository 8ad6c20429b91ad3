package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.RegistryModel;
import java.util.List;

/** Every rule for registries. */
public final class RegistryChecks {
  private static final List<Check<RegistryModel>> RULES =
      List.of(
          new EntityNameUnique(),
          new ConnectorNameUnique(),
          new ViewNameUnique(),
          new OneIdPerType(),
          new OneSourcePerView(),
          new OneContextOfSources(),
          new SourceCanBeFollowed(),
          new RegistryName(),
          new RegistryHasPackage(),
          new RegistryNameFree());

  private RegistryChecks() {}

  /** What is wrong with a registry. */
  public static List<Problem> run(RegistryModel registry) {
    return RULES.stream().flatMap(rule -> rule.check(registry).stream()).toList();
  }
}
