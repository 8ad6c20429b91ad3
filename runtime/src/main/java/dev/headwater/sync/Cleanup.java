package dev.headwater.sync;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Ref;
import dev.headwater.store.Pruning;
import dev.headwater.store.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Removes the entities that nothing holds: no collection has them as a member, no other entity
 * refers to them, and they are no root. To be run while no sync is.
 *
 * <pre>{@code
 * List<TypeReport> reports = new Cleanup(store, schema.entities(), Set.of(root), new Pruning(0.1)).run();
 * }</pre>
 *
 * @param types the types of which entities may be removed
 * @param roots what is kept though nothing holds it
 * @param pruning the largest share of a type's entities that may go at once: if nothing holds more
 *     of them, something else is believed to be wrong, and all of the type stay
 */
public record Cleanup(Store store, List<EntityType<?>> types, Set<Ref<?>> roots, Pruning pruning) {

  /** Copies the collections. */
  public Cleanup {
    types = List.copyOf(types);
    roots = Set.copyOf(roots);
  }

  /**
   * What became of one type.
   *
   * @param type the type
   * @param entities how many there were
   * @param unheld how many of them nothing holds
   * @param removed how many were removed; fewer than nothing holds if those are too many
   */
  public record TypeReport(EntityType<?> type, long entities, long unheld, long removed) {}

  /** Removes them; what only the removed ones held goes as well. */
  public List<TypeReport> run() {
    Map<EntityType<?>, TypeReport> reports = new LinkedHashMap<>();
    boolean again = true;
    while (again) {
      again = false;
      for (EntityType<?> type : types) {
        again |= clean(type, reports);
      }
    }
    return List.copyOf(reports.values());
  }

  /** Whether any was removed. */
  private <E> boolean clean(EntityType<E> type, Map<EntityType<?>, TypeReport> reports) {
    TypeReport before = reports.get(type);
    long entities = before == null ? store.count(type) : before.entities();
    long removed = before == null ? 0 : before.removed();
    List<Ref<E>> unheld = new ArrayList<>();
    int limit = (int) Math.min(Integer.MAX_VALUE, entities + 1);
    for (Ref<E> ref : store.unheld(type, limit)) {
      if (!roots.contains(ref)) {
        unheld.add(ref);
      }
    }
    long all = removed + unheld.size();
    if (unheld.isEmpty() || !pruning.allows(all, entities)) {
      reports.put(type, new TypeReport(type, entities, all, removed));
      return false;
    }
    long gone = store.remove(type, unheld);
    reports.put(type, new TypeReport(type, entities, all, removed + gone));
    return gone > 0;
  }
}
