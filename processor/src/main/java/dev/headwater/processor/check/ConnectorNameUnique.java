package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.RegistryModel;
import java.util.List;

/** HW402: no two connectors of a registry share a name. */
final class ConnectorNameUnique implements Check<RegistryModel> {
  @Override
  public List<Problem> check(RegistryModel registry) {
    return EntryNames.problems(
        registry.schemas(),
        "HW402",
        "two connectors are named '%s' (%s, %s); give one another name with @Connector(name = ...)");
  }
}
