package dev.headwater.testkit.store;

import static dev.headwater.testkit.store.Writes.NOW;
import static dev.headwater.testkit.store.Writes.SHELF;
import static dev.headwater.testkit.store.Writes.visitors;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.store.RunRecord;
import dev.headwater.store.RunStatus;
import dev.headwater.store.RunWrite;
import dev.headwater.store.SetAside;
import dev.headwater.store.Store;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** A store remembers the runs, and what they set aside. */
public interface RunHistoryConformance extends StoreFixture {

  @Test
  default void runsAreListedTheLatestFirst() {
    Store store = open(Clock.systemUTC());
    RunRecord first = RunRecord.begun("1", "shop", NOW);
    RunRecord second = RunRecord.begun("2", "shop", NOW.plusSeconds(1));
    RunRecord ended =
        new RunRecord(
            "1", "shop", RunStatus.PARTIAL, NOW, NOW.plusSeconds(9), 7, 6, 1, "[HW701] down");
    store.record(first);
    store.record(second);
    store.record(RunRecord.begun("3", "office", NOW));
    store.record(ended);
    assertThat(store.run("1")).contains(ended);
    assertThat(store.run("2")).contains(second);
    assertThat(store.run("4")).isEmpty();
    assertThat(store.runs("shop", 9)).containsExactly(second, ended);
    assertThat(store.runs("shop", 1)).containsExactly(second);
    assertThat(store.runs("cellar", 9)).isEmpty();
    assertThat(again(store, Clock.systemUTC()).runs("shop", 9)).containsExactly(second, ended);
  }

  @Test
  default void parentIsSetAsideUntilAPageIsStoredForIt() {
    Store store = open(Clock.systemUTC());
    RunWrite write = RunWrite.of("1", NOW);
    SetAside visitors = new SetAside("visitors", SHELF, "c", "HW701", "it's down: \"x\"", 3);
    SetAside readers =
        new SetAside("readers", CopyType.ref("a:b", 2), null, "HW702", "no such field", 1);
    store.commit(visitors("1", 1, null, "c", 1));
    store.setAside(write, visitors);
    store.setAside(write, readers);
    assertThat(store.setAside("1")).containsExactly(visitors, readers);
    assertThat(store.setAside("2")).isEmpty();
    store.commit(visitors("1", 2, "c", null, 2));
    assertThat(store.setAside("1")).containsExactly(readers);
  }

  @Test
  default void laterFailureOfAParentReplacesTheEarlier() {
    Store store = open(Clock.systemUTC());
    SetAside earlier = new SetAside("visitors", SHELF, null, "HW701", "down", 1);
    SetAside later = new SetAside("visitors", SHELF, null, "HW702", "odd", 2);
    store.setAside(RunWrite.of("1", NOW), earlier);
    store.setAside(RunWrite.of("2", NOW), later);
    assertThat(store.setAside("1")).isEmpty();
    assertThat(store.setAside("2")).containsExactly(later);
    store.forget("2");
    assertThat(store.setAside("2")).isEmpty();
  }
}
