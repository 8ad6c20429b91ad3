package dev.headwater.store;

import dev.headwater.entity.ManyField;
import dev.headwater.entity.Ref;
import java.util.List;

/**
 * New members of a collection of one parent; those that it has already keep their place.
 *
 * @param parent whose collection it is
 * @param field the collection
 * @param members each once, in order
 */
public record Membership<P, T>(Ref<P> parent, ManyField<P, T> field, List<Ref<T>> members) {

  /** Copies the members. */
  public Membership {
    members = List.copyOf(members);
  }
}
