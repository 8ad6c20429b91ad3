package dev.headwater.processor.model;

import dev.headwater.processor.model.RegistryModel.Entry;
import java.util.List;
import java.util.Optional;

/**
 * The executor of a source, as its stamp tells.
 *
 * @param entry the generated executor, by the name of the source
 * @param source the source
 * @param view the view whose rows it fetches
 * @param context what its methods take of the request; empty if nothing
 * @param capabilities what it can
 */
public record ExecutorEntry(
    Entry entry,
    ClassId source,
    ClassId view,
    Optional<ClassId> context,
    List<Capability> capabilities) {

  public ExecutorEntry {
    capabilities = List.copyOf(capabilities);
  }

  /** Whether it can do what is needed. */
  public boolean can(Capability needed) {
    return capabilities.stream().anyMatch(needed::isMetBy);
  }
}
