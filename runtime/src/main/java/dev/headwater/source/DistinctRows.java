package dev.headwater.source;

import dev.headwater.entity.Ref;
import dev.headwater.row.ArrayRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one entity each, in the order of their first appearance. A hash table without objects of
 * its own: every row of every page goes through one.
 */
final class DistinctRows<E> {
  private final List<ArrayRow<E>> rows;

  /** At the place of a row its number from 1, or 0 if the place is free; a power of 2 of places. */
  private int[] places;

  /** Makes room for this many rows; more may come. */
  DistinctRows(int expected) {
    rows = new ArrayList<>(expected);
    places = new int[Integer.highestOneBit(Math.max(8, expected)) * 4];
  }

  List<ArrayRow<E>> inOrder() {
    return rows;
  }

  /** The row of the same entity, if there is one. */
  @Nullable ArrayRow<E> find(Ref<E> ref) {
    int number = places[place(ref)];
    return number == 0 ? null : rows.get(number - 1);
  }

  /** Adds a row, or puts it in the place of the one of the same entity. */
  void put(ArrayRow<E> row) {
    int place = place(row.ref());
    if (places[place] != 0) {
      rows.set(places[place] - 1, row);
      return;
    }
    rows.add(row);
    places[place] = rows.size();
    if (rows.size() * 2 > places.length) {
      grow();
    }
  }

  private void grow() {
    places = new int[places.length * 2];
    for (int i = 0; i < rows.size(); i++) {
      places[place(rows.get(i).ref())] = i + 1;
    }
  }

  /** Where the row of this entity is, or else would be. */
  private int place(Ref<E> ref) {
    int hash = ref.hashCode() * 0x9E3779B9; // spreads what differs in few bits only
    int mask = places.length - 1;
    int place = hash >>> 8 & mask;
    while (places[place] != 0 && !rows.get(places[place] - 1).ref().equals(ref)) {
      place = place + 1 & mask;
    }
    return place;
  }
}
