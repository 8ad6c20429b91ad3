package dev.headwater.order;

import dev.headwater.cursor.Keyring;
import dev.headwater.order.PositionCodec.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads pages in every way there is, and compares each with a part of a sorted list. */
final class PageRead {
  private final CellsOrder order;
  private final Keyring keys;
  private final Comparator<Cells> reference;

  PageRead(CellsOrder order, Keyring keys) {
    this.order = order;
    this.keys = keys;
    this.reference = Reference.comparator(order.columns());
  }

  List<Cells> sorted(List<Cells> rows) {
    List<Cells> sorted = new ArrayList<>(rows);
    sorted.sort(reference);
    return sorted;
  }

  boolean isBefore(Cells left, Cells right) {
    return reference.compare(left, right) < 0;
  }

  /** The page on one side of a row, which need not be in the list any more. */
  Slice<Cells> read(List<Cells> rows, @Nullable Cells at, Direction direction, int size) {
    Keyset<Cells> keyset = Keyset.of(order, at == null ? null : travelled(at), direction);
    Window<Cells> window = Window.of(keyset, size + 1);
    List<Cells> list = sorted(rows);
    Range wanted = wanted(list, at, direction);
    Range page = wanted.end(direction, size);
    List<Cells> fetched = wanted.end(direction, size + 1).of(list);

    agree(keyset, list, wanted);
    same("slice", window.slice(rows), fetched);
    same("slice of a sorted list", window.sliceOfSorted(list), fetched);
    same("rows of a store", store(window, rows), fetched);
    same(
        "page of a list",
        Slice.ofList(rows, keyset, size),
        new Slice<>(page.of(list), page.to < list.size(), page.from > 0));
    boolean more = fetched.size() > size;
    Slice<Cells> slice = Slice.ofWindow(fetched, window);
    same(
        "page of a window",
        slice,
        direction == Direction.FORWARD
            ? new Slice<>(page.of(list), more, at != null)
            : new Slice<>(page.of(list), at != null, more));
    return slice;
  }

  /** A part of a list. */
  private record Range(int from, int to) {
    Range end(Direction direction, int size) {
      return direction == Direction.FORWARD
          ? new Range(from, Math.min(to, from + size))
          : new Range(Math.max(from, to - size), to);
    }

    List<Cells> of(List<Cells> list) {
      return list.subList(from, to);
    }
  }

  private Range wanted(List<Cells> list, @Nullable Cells at, Direction direction) {
    int from = 0;
    int to = list.size();
    if (at == null) {
      return new Range(from, to);
    }
    if (direction == Direction.FORWARD) {
      while (from < to && !isBefore(at, list.get(from))) {
        from++;
      }
    } else {
      while (to > 0 && !isBefore(list.get(to - 1), at)) {
        to--;
      }
    }
    return new Range(from, to);
  }

  /** As a client sends it back. */
  private Position travelled(Cells at) {
    return order.codec().decode(order.codec().encode(order.cursor(at), keys), keys);
  }

  /** All forms of the keyset say of each row the same, and steps are sorted by nearness. */
  private static void agree(Keyset<Cells> keyset, List<Cells> list, Range wanted) {
    List<KeysetStep> steps = keyset.steps();
    Optional<KeysetRow> rowValue = keyset.rowValue();
    boolean forward = keyset.direction() == Direction.FORWARD;
    int nearest = 0;
    for (int i = 0; i < list.size(); i++) {
      int index = forward ? i : list.size() - 1 - i;
      Cells row = list.get(index);
      boolean expected = wanted.from <= index && index < wanted.to;
      same("test", keyset.test(row), expected);
      if (keyset.hasCursor()) {
        int step = Reference.step(steps, row);
        same("any step", step >= 0, expected);
        same("any nearer step", expected && step < nearest, false);
        nearest = Math.max(nearest, step);
      }
      if (rowValue.isPresent()) {
        same("row value", Reference.holds(rowValue.get(), row), expected);
      }
    }
  }

  /** As a database does it: a condition, an order, a limit. */
  private static List<Cells> store(Window<Cells> window, List<Cells> rows) {
    Keyset<Cells> keyset = window.keyset();
    List<KeysetStep> steps = keyset.steps();
    List<Cells> found = new ArrayList<>();
    for (Cells row : rows) {
      if (!keyset.hasCursor() || Reference.step(steps, row) >= 0) {
        found.add(row);
      }
    }
    found.sort(Reference.comparator(keyset.sortKeys()));
    List<Cells> first = found.subList(0, Math.min(window.take(), found.size()));
    if (window.direction() == Direction.BACKWARD) {
      Collections.reverse(first);
    }
    return first;
  }

  private static void same(String what, Object found, Object expected) {
    if (!found.equals(expected)) {
      throw new AssertionError(what + " is " + found + " instead of " + expected);
    }
  }
}
