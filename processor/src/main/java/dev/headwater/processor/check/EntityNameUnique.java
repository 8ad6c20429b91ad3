package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.RegistryModel;
import java.util.List;

/** HW401: no two entities of a registry share a name. */
final class EntityNameUnique implements Check<RegistryModel> {
  @Override
  public List<Problem> check(RegistryModel registry) {
    return EntryNames.problems(
        registry.entities(),
        "HW401",
        "two entities are named '%s' (%s, %s); give one another name with @Entity(name = ...)");
  }
}
