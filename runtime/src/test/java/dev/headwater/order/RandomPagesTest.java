package dev.headwater.order;

import dev.headwater.cursor.CursorKey;
import dev.headwater.cursor.Keyring;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Reads random lists in random orders page by page; each page is a case. {@code
 * -Dorder.cases=5000000} for a long run, {@code -Dorder.seed=1234 -Dorder.cases=1} for one list
 * again.
 */
final class RandomPagesTest {
  private static final int CASES = 120_000;

  private static final Keyring KEYS = Keyring.of(CursorKey.of(1, new byte[CursorKey.MIN_SECRET]));

  private int pages;

  @Test
  void everyPageIsAPartOfTheSortedList() {
    int cases = Integer.getInteger("order.cases", CASES);
    for (long seed = Long.getLong("order.seed", 0); pages < cases; seed++) {
      Random random = new Random(seed * 0x9E3779B97F4A7C15L);
      RandomTable table = new RandomTable(random);
      try {
        read(table, random);
      } catch (AssertionError | RuntimeException e) {
        String again = "; again: -Dorder.seed=" + seed + " -Dorder.cases=1";
        throw new AssertionError(table.order() + ": " + e.getMessage() + again, e);
      }
    }
  }

  private void read(RandomTable table, Random random) {
    PageRead pageRead =
        new PageRead(table.order(), random.nextInt(4) == 0 ? KEYS : Keyring.unsigned());
    Direction direction = random.nextBoolean() ? Direction.FORWARD : Direction.BACKWARD;
    int size = 1 + random.nextInt(6);
    switch (random.nextInt(3)) {
      case 0 -> whole(table, pageRead, direction, size);
      case 1 -> disturbed(table, pageRead, direction, size);
      default -> toAndFro(table, pageRead, random);
    }
  }

  /** The pages together are the list. */
  private void whole(RandomTable table, PageRead pageRead, Direction direction, int size) {
    List<Cells> seen = new ArrayList<>();
    boolean more = true;
    while (more) {
      more = next(table, pageRead, direction, size, seen);
    }
    check(seen.equals(pageRead.sorted(table.rows())), "another list seen", seen);
  }

  /** What is there all the time is seen, and nothing is seen twice. */
  private void disturbed(RandomTable table, PageRead pageRead, Direction direction, int size) {
    Set<Cells> throughout = new HashSet<>(table.rows());
    List<Cells> seen = new ArrayList<>();
    for (int i = 0; next(table, pageRead, direction, size, seen); i++) {
      if (i < 10) {
        table.disturb().forEach(throughout::remove);
      }
    }
    for (int i = 1; i < seen.size(); i++) {
      check(pageRead.isBefore(seen.get(i - 1), seen.get(i)), "seen twice or too late", seen);
    }
    check(new HashSet<>(seen).containsAll(throughout), "not all seen", seen);
  }

  private static void check(boolean holds, String otherwise, List<Cells> seen) {
    if (!holds) {
      throw new AssertionError(otherwise + ": " + seen);
    }
  }

  /** Reads a page on, and whether there is another. */
  private boolean next(
      RandomTable table, PageRead pageRead, Direction direction, int size, List<Cells> seen) {
    boolean forward = direction == Direction.FORWARD;
    Cells at = seen.isEmpty() ? null : seen.get(forward ? seen.size() - 1 : 0);
    Slice<Cells> page = page(table, pageRead, at, direction, size);
    seen.addAll(forward ? seen.size() : 0, page.rows());
    return forward ? page.hasNext() : page.hasPrevious();
  }

  /** From either end of a page in either direction. */
  private void toAndFro(RandomTable table, PageRead pageRead, Random random) {
    Cells at = null;
    for (int i = 0; i < 5; i++) {
      Direction direction = random.nextBoolean() ? Direction.FORWARD : Direction.BACKWARD;
      List<Cells> rows = page(table, pageRead, at, direction, 1 + random.nextInt(6)).rows();
      if (!rows.isEmpty()) {
        at = rows.get(random.nextBoolean() ? 0 : rows.size() - 1);
      }
      table.disturb();
    }
  }

  private Slice<Cells> page(
      RandomTable table, PageRead pageRead, @Nullable Cells at, Direction direction, int size) {
    pages++;
    return pageRead.read(table.rows(), at, direction, size);
  }
}
