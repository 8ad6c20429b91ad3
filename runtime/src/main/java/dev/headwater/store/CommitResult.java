package dev.headwater.store;

import dev.headwater.entity.EntityType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a commit changed. An entity is counted only by the first commit of a run that writes it, so
 * that the results of a run can be summed; runs that write it in turns may count it again.
 *
 * @param counts the entities by their type, in the order of the commit's batches
 * @param pruned the collections in which members are missing, if it was the last page of a pass
 */
public record CommitResult(Map<EntityType<?>, EntityCount> counts, List<Pruned> pruned) {

  /** Copies the counts. */
  public CommitResult {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    pruned = List.copyOf(pruned);
  }

  /** A commit that let nothing go. */
  public static CommitResult of(Map<EntityType<?>, EntityCount> counts) {
    return new CommitResult(counts, List.of());
  }
}
