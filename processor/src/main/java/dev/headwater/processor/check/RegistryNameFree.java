package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.RegistryModel;
import java.util.List;

/** HW406: no class is named as the registry would be. */
final class RegistryNameFree implements Check<RegistryModel> {
  @Override
  public List<Problem> check(RegistryModel registry) {
    return registry.taken()
        ? List.of(
            Problem.of(
                "HW406",
                registry.all().get(0).site(),
                "the registry of this compilation would be %s, which exists; give it another name"
                    + " with -Aheadwater.registry=com.example.Registry",
                registry.id()))
        : List.of();
  }
}
