package dev.headwater.store;

import dev.headwater.entity.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one fetched page changes, to be stored at once or not at all. A later row of an entity
 * is merged over an earlier one.
 *
 * @param write which run writes it, when, and under which lease
 * @param source the source's name
 * @param parent the parent the page was fetched for
 * @param page the page's number for this source and parent in this run, from 1
 * @param cursor the cursor that was requested; null for the first page
 * @param nextCursor where the next page starts; null if this is the last one
 * @param batches the entities, in the order of the derivations
 * @param memberships what they became members of, with an empty one for a collection to which the
 *     page adds nothing
 * @param pruning what becomes of members that no page of this run had, once the last page is
 *     stored; null if they stay
 * @param bookmark the highest value of what the source bookmarks, up to this page; with the last
 *     page it becomes the bookmark of source and parent; null if there is none
 */
public record PageCommit<P>(
    RunWrite write,
    String source,
    Ref<P> parent,
    int page,
    @Nullable String cursor,
    @Nullable String nextCursor,
    List<Batch<?>> batches,
    List<Membership<P, ?>> memberships,
    @Nullable Pruning pruning,
    @Nullable String bookmark) {

  /** Copies the lists. */
  public PageCommit {
    batches = List.copyOf(batches);
    memberships = List.copyOf(memberships);
  }

  /** How far the run is when this page is stored. */
  public Checkpoint checkpoint() {
    return new Checkpoint(page, nextCursor, bookmark);
  }

  /** Whether it is the last page of its source and parent. */
  public boolean isLast() {
    return nextCursor == null;
  }
}
