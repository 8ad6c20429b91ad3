package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.RegistryModel;
import java.util.List;

/** HW404: the registry has a package to be in. */
final class RegistryHasPackage implements Check<RegistryModel> {
  @Override
  public List<Problem> check(RegistryModel registry) {
    boolean packaged =
        registry.all().stream().anyMatch(entry -> !entry.id().packageName().isEmpty());
    return registry.given().isEmpty() && packaged && registry.commonPackage().isEmpty()
        ? List.of(
            Problem.of(
                "HW404",
                registry.all().get(0).site(),
                "the entities, connectors, views and sources of this compilation share no package;"
                    + " name the registry with -Aheadwater.registry=com.example.Registry"))
        : List.of();
  }
}
