package dev.headwater.testkit.store;

import static dev.headwater.testkit.store.Writes.NOW;
import static dev.headwater.testkit.store.Writes.SHELF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.store.Checkpoint;
import dev.headwater.store.PageCommit;
import dev.headwater.store.RunWrite;
import dev.headwater.store.Store;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A bookmark is kept with each page, and counts once the last page is stored. */
public interface BookmarkConformance extends StoreFixture {

  private static PageCommit<Shelf> page(
      String run, int page, @Nullable String next, @Nullable String bookmark) {
    String cursor = page == 1 ? null : "c" + page;
    return new PageCommit<>(
        RunWrite.of(run, NOW),
        "visitors",
        SHELF,
        page,
        cursor,
        next,
        List.of(),
        List.of(),
        null,
        bookmark);
  }

  @Test
  default void bookmarkCountsWithTheLastPage() {
    Store store = open(Clock.systemUTC());
    assertThat(store.bookmark("visitors", SHELF)).isEmpty();
    store.commit(page("run", 1, "c2", "5"));
    assertThat(store.bookmark("visitors", SHELF)).isEmpty();
    assertThat(store.checkpoint("run", "visitors", SHELF)).contains(new Checkpoint(1, "c2", "5"));
    store.commit(page("run", 2, null, "7"));
    assertThat(store.bookmark("visitors", SHELF)).contains("7");
    assertThat(store.bookmark("others", SHELF)).isEmpty();
    assertThat(store.bookmark("visitors", ShelfType.ref("t"))).isEmpty();
  }

  @Test
  default void bookmarkOutlivesItsRunAndIsReplacedByTheNext() {
    Store store = open(Clock.systemUTC());
    store.commit(page("run", 1, null, "5"));
    store.forget("run");
    assertThat(again(store, Clock.systemUTC()).bookmark("visitors", SHELF)).contains("5");
    store.commit(page("next", 1, "c2", "6"));
    assertThat(store.bookmark("visitors", SHELF)).contains("5");
    store.commit(page("next", 2, null, "6"));
    assertThat(store.bookmark("visitors", SHELF)).contains("6");
  }

  @Test
  default void passWithoutABookmarkKeepsTheOneBefore() {
    Store store = open(Clock.systemUTC());
    store.commit(page("run", 1, null, "5"));
    store.commit(page("next", 1, null, null));
    assertThat(store.bookmark("visitors", SHELF)).contains("5");
  }
}
