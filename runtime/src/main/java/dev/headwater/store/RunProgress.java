package dev.headwater.store;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Ref;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a store remembers of one run: its checkpoints, and which entities it has written. */
final class RunProgress {
  private final Map<String, Map<Ref<?>, Checkpoint>> checkpoints = new HashMap<>();

  /** One bit for each entity's number. */
  private final Map<EntityType<?>, BitSet> written = new HashMap<>();

  Optional<Checkpoint> checkpoint(String source, Ref<?> parent) {
    return Optional.ofNullable(checkpoints.getOrDefault(source, Map.of()).get(parent));
  }

  void reach(String source, Ref<?> parent, Checkpoint checkpoint) {
    checkpoints.computeIfAbsent(source, name -> new HashMap<>()).put(parent, checkpoint);
  }

  /** Counts an entity, unless this run has written it before. */
  EntityCount count(EntityType<?> type, int number, boolean existed) {
    BitSet bits = written.computeIfAbsent(type, t -> new BitSet());
    if (bits.get(number)) {
      return EntityCount.NONE;
    }
    bits.set(number);
    return existed ? new EntityCount(0, 1) : new EntityCount(1, 0);
  }
}
