package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.RegistryModel;
import dev.headwater.processor.model.ViewEntry;
import java.util.List;

/** HW411: no two views of a registry share a name. */
final class ViewNameUnique implements Check<RegistryModel> {
  @Override
  public List<Problem> check(RegistryModel registry) {
    return EntryNames.problems(
        registry.views().stream().map(ViewEntry::entry).toList(),
        "HW411",
        "two views are named '%s' (%s, %s); give one another name with @DataView(name = ...)");
  }
}
