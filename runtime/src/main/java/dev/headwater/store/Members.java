package dev.headwater.store;

import dev.headwater.entity.Ref;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of one collection of one parent, each once, in the order of first appearance, with
 * the run that saw it last.
 */
final class Members<T> {
  private final List<@Nullable Ref<T>> inOrder = new ArrayList<>();
  private final Map<Ref<T>, Seen> known = new HashMap<>();
  private @Nullable Instant time;

  private record Seen(int place, String run) {}

  /** The members, with null where one has left. */
  List<@Nullable Ref<T>> inOrder() {
    return inOrder;
  }

  long size() {
    return known.size();
  }

  boolean contains(Ref<?> ref) {
    return known.containsKey(ref);
  }

  /** When the collection's last page was written. */
  @Nullable Instant time() {
    return time;
  }

  void time(Instant at) {
    time = at;
  }

  void invalidate() {
    if (time != null) {
      time = Instant.EPOCH;
    }
  }

  void add(List<Ref<T>> members, String run) {
    for (Ref<T> member : members) {
      Seen before = known.get(member);
      if (before == null) {
        known.put(member, new Seen(inOrder.size(), run));
        inOrder.add(member);
      } else {
        known.put(member, new Seen(before.place, run));
      }
    }
  }

  /** The members that a run has not seen. */
  List<Ref<T>> unseen(String run) {
    return known.entrySet().stream()
        .filter(entry -> !entry.getValue().run.equals(run))
        .map(Map.Entry::getKey)
        .toList();
  }

  void remove(Ref<?> member) {
    Seen seen = known.remove(member);
    if (seen != null) {
      inOrder.set(seen.place, null);
    }
  }
}
