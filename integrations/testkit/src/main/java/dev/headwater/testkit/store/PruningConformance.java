package dev.headwater.testkit.store;

import static dev.headwater.testkit.store.Writes.NOW;
import static dev.headwater.testkit.store.Writes.SHELF;
import static dev.headwater.testkit.store.Writes.members;
import static dev.headwater.testkit.store.Writes.visitors;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.source.PageRequest;
import dev.headwater.store.PageCommit;
import dev.headwater.store.Pruned;
import dev.headwater.store.Pruning;
import dev.headwater.store.RunWrite;
import dev.headwater.store.Store;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Members that a complete pass has not seen go, if that is asked for and they are not too many. */
public interface PruningConformance extends StoreFixture {

  private static PageCommit<Shelf> pruning(
      String run, int page, @Nullable String cursor, @Nullable String next, long... numbers) {
    return visitors(RunWrite.of(run, NOW), page, cursor, next, new Pruning(0.5), numbers);
  }

  @Test
  default void membersThatAPassHasNotSeenGoWithItsLastPage() {
    Store store = open(Clock.systemUTC());
    store.commit(visitors("1", 1, null, null, 1, 2, 3, 4));
    assertThat(store.commit(pruning("2", 1, null, "c", 4, 5)).pruned()).isEmpty();
    assertThat(members(store, SHELF, ShelfType.VISITORS)).containsExactly("1", "2", "3", "4", "5");
    assertThat(store.commit(pruning("2", 2, "c", null, 2)).pruned())
        .containsExactly(new Pruned(SHELF, ShelfType.VISITORS, 5, 2, true));
    assertThat(members(store, SHELF, ShelfType.VISITORS)).containsExactly("2", "4", "5");
    assertThat(store.find(PersonType.ref(1))).isPresent();
  }

  @Test
  default void passWithoutPruningKeepsAll() {
    Store store = open(Clock.systemUTC());
    store.commit(visitors("1", 1, null, null, 1, 2));
    assertThat(store.commit(visitors("2", 1, null, null, 2)).pruned()).isEmpty();
    assertThat(members(store, SHELF, ShelfType.VISITORS)).containsExactly("1", "2");
  }

  @Test
  default void passThatSawAllPrunesNothing() {
    Store store = open(Clock.systemUTC());
    store.commit(visitors("1", 1, null, null, 1, 2));
    assertThat(store.commit(pruning("2", 1, null, null, 2, 1)).pruned()).isEmpty();
    assertThat(members(store, SHELF, ShelfType.VISITORS)).containsExactly("1", "2");
  }

  @Test
  default void tooManyMissingMembersStay() {
    Store store = open(Clock.systemUTC());
    store.commit(visitors("1", 1, null, null, 1, 2, 3));
    assertThat(store.commit(pruning("2", 1, null, null, 3)).pruned())
        .containsExactly(new Pruned(SHELF, ShelfType.VISITORS, 3, 2, false));
    assertThat(members(store, SHELF, ShelfType.VISITORS)).containsExactly("1", "2", "3");
    // The next pass finds the same, not less.
    assertThat(store.commit(pruning("3", 1, null, null, 3)).pruned())
        .containsExactly(new Pruned(SHELF, ShelfType.VISITORS, 3, 2, false));
  }

  @Test
  default void emptyPassOverAnEmptyCollectionPrunesNothing() {
    Store store = open(Clock.systemUTC());
    assertThat(store.commit(pruning("1", 1, null, null)).pruned()).isEmpty();
    assertThat(store.commit(pruning("2", 1, null, null)).pruned()).isEmpty();
  }

  @Test
  default void memberThatComesBackIsTheLast() {
    Store store = open(Clock.systemUTC());
    store.commit(visitors("1", 1, null, null, 1, 2, 3));
    var cursor = store.members(SHELF, ShelfType.VISITORS, PageRequest.first(5)).nextCursor();
    store.commit(pruning("2", 1, null, null, 1, 3));
    store.commit(pruning("3", 1, null, null, 2, 3, 1));
    assertThat(members(store, SHELF, ShelfType.VISITORS)).containsExactly("1", "3", "2");
    assertThat(store.members(SHELF, ShelfType.VISITORS, new PageRequest(cursor, 5)).items())
        .containsExactly(PersonType.ref(2));
  }
}
