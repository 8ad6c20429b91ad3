package dev.headwater.processor.model;

import dev.headwater.processor.model.RegistryModel.Entry;
import java.util.List;

/**
 * The definition of a view, as its stamp tells.
 *
 * @param entry the generated definition, by the name of the view
 * @param view the view
 * @param type the type that clients know its rows by
 * @param idType what identifies its rows; several types are separated by commas
 * @param follows what its relations and counts need of sources
 */
public record ViewEntry(
    Entry entry, ClassId view, String type, String idType, List<Follow> follows) {

  public ViewEntry {
    follows = List.copyOf(follows);
  }

  /**
   * A relation or count that needs a source.
   *
   * @param member the member of the view
   * @param view the view that is followed to
   * @param capability {@code byIds}, {@code byParents postId byCreatedAt} and the like
   */
  public record Follow(Located<String> member, ClassId view, Capability capability) {}
}
