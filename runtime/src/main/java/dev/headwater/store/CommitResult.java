package dev.headwater.store;

import dev.headwater.entity.EntityType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a commit changed. An entity is counted only by the first commit of a run that writes it, so
 * that the results of a run can be summed.
 *
 * @param counts the entities by their type, in the order of the commit's batches
 */
public record CommitResult(Map<EntityType<?>, EntityCount> counts) {

  /** Copies the counts. */
  public CommitResult {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }
}
