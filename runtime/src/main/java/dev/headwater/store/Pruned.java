package dev.headwater.store;

import dev.headwater.entity.ManyField;
import dev.headwater.entity.Ref;

/**
 * What a complete pass did not see of a collection's members.
 *
 * @param parent whose collection it is
 * @param field the collection
 * @param members how many members there were
 * @param missing how many of them the pass did not see, at least 1
 * @param done whether they have gone; if not, they are more than may go at once
 */
public record Pruned(
    Ref<?> parent, ManyField<?, ?> field, long members, long missing, boolean done) {}
