package dev.headwater.processor.model;

import dev.headwater.processor.model.RegistryModel.Entry;
import java.util.List;
import java.util.Optional;

/**
 * The definition of an API, as its stamp tells.
 *
 * @param entry the generated definition, by the name of the API
 * @param context what methods take of the request; empty if it is any object
 * @param lists what it needs of sources
 */
public record ApiEntry(Entry entry, Optional<ClassId> context, List<Needed> lists) {

  public ApiEntry {
    lists = List.copyOf(lists);
  }

  /**
   * A list that a source answers.
   *
   * @param capability {@code connection byCreatedAt}
   */
  public record Needed(String name, ClassId view, Capability capability) {}
}
