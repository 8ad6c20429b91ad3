package dev.headwater.store;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Ref;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a store in the heap remembers of runs. */
final class MemoryRuns {
  private final Map<String, RunRecord> records = new LinkedHashMap<>();
  private final Map<String, Map<Place, Checkpoint>> checkpoints = new HashMap<>();
  private final Map<Place, String> bookmarks = new HashMap<>();
  private final Map<Place, Failed> setAside = new LinkedHashMap<>();

  /** Of each run and type, one bit for each entity's number that it has written. */
  private final Map<String, Map<EntityType<?>, BitSet>> written = new HashMap<>();

  private record Place(String source, Ref<?> parent) {}

  private record Failed(String run, SetAside what) {}

  void record(RunRecord run) {
    records.remove(run.run());
    records.put(run.run(), run);
  }

  Optional<RunRecord> run(String id) {
    return Optional.ofNullable(records.get(id));
  }

  List<RunRecord> runs(String installation, int limit) {
    return records.values().stream()
        .filter(run -> run.installation().equals(installation))
        .sorted(Comparator.comparing(RunRecord::started).reversed())
        .limit(limit)
        .toList();
  }

  Optional<Checkpoint> checkpoint(String run, String source, Ref<?> parent) {
    return Optional.ofNullable(
        checkpoints.getOrDefault(run, Map.of()).get(new Place(source, parent)));
  }

  Optional<String> bookmark(String source, Ref<?> parent) {
    return Optional.ofNullable(bookmarks.get(new Place(source, parent)));
  }

  void reach(PageCommit<?> page) {
    Place place = new Place(page.source(), page.parent());
    setAside.remove(place);
    checkpoints
        .computeIfAbsent(page.write().run(), run -> new HashMap<>())
        .put(place, page.checkpoint());
    String bookmark = page.bookmark();
    if (page.isLast() && bookmark != null) {
      bookmarks.put(place, bookmark);
    }
  }

  void setAside(String run, SetAside failed) {
    Place place = new Place(failed.source(), failed.parent());
    setAside.remove(place);
    setAside.put(place, new Failed(run, failed));
  }

  List<SetAside> setAside(String run) {
    return setAside.values().stream()
        .filter(failed -> failed.run.equals(run))
        .map(Failed::what)
        .toList();
  }

  void forget(String run) {
    checkpoints.remove(run);
    written.remove(run);
    setAside.values().removeIf(failed -> failed.run.equals(run));
  }

  /** Counts an entity, unless the run has written it before. */
  EntityCount count(String run, EntityType<?> type, int number, boolean existed) {
    BitSet bits =
        written
            .computeIfAbsent(run, id -> new HashMap<>())
            .computeIfAbsent(type, t -> new BitSet());
    if (bits.get(number)) {
      return EntityCount.NONE;
    }
    bits.set(number);
    return existed ? new EntityCount(0, 1) : new EntityCount(1, 0);
  }
}
