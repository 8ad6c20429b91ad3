package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.RegistryModel;
import java.util.List;
import javax.lang.model.SourceVersion;

/** HW403: the registry is named as a class is. */
final class RegistryName implements Check<RegistryModel> {
  @Override
  public List<Problem> check(RegistryModel registry) {
    return registry
        .given()
        .filter(name -> !SourceVersion.isName(name))
        .map(
            name ->
                Problem.of(
                    "HW403",
                    registry.all().get(0).site(),
                    "-Aheadwater.registry=%s is no name of a class; write it as in"
                        + " com.example.Registry",
                    name))
        .map(List::of)
        .orElse(List.of());
  }
}
