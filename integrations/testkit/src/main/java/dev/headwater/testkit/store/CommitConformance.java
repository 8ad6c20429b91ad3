package dev.headwater.testkit.store;

import static dev.headwater.testkit.store.Writes.NOW;
import static dev.headwater.testkit.store.Writes.SHELF;
import static dev.headwater.testkit.store.Writes.members;
import static dev.headwater.testkit.store.Writes.visitors;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.entity.Ref;
import dev.headwater.entity.StoredField;
import dev.headwater.row.Row;
import dev.headwater.store.Batch;
import dev.headwater.store.Checkpoint;
import dev.headwater.store.EntityCount;
import dev.headwater.store.PageCommit;
import dev.headwater.store.RunWrite;
import dev.headwater.store.Store;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page is committed whole, once and in its place, or not at all. */
public interface CommitConformance extends StoreFixture {

  @Test
  default void checkpointFollowsTheCommits() {
    Store store = open(Clock.systemUTC());
    store.commit(visitors("run", 1, null, "c", 1));
    assertThat(store.checkpoint("run", "visitors", SHELF)).contains(new Checkpoint(1, "c", null));
    store.commit(visitors("run", 2, "c", null, 2));
    assertThat(store.checkpoint("run", "visitors", SHELF)).contains(new Checkpoint(2, null, null));
    assertThat(store.checkpoint("other", "visitors", SHELF)).isEmpty();
    assertThat(store.checkpoint("run", "other", SHELF)).isEmpty();
    assertThat(store.checkpoint("run", "visitors", ShelfType.ref("t"))).isEmpty();
    assertThat(again(store, Clock.systemUTC()).checkpoint("run", "visitors", SHELF))
        .contains(new Checkpoint(2, null, null));
  }

  @Test
  default void pageThatDoesNotFollowIsRefused() {
    Store store = open(Clock.systemUTC());
    store.commit(visitors("run", 1, null, "c", 1));
    assertThatThrownBy(() -> store.commit(visitors("run", 1, null, "c", 8)))
        .hasMessage(
            "[HW706] page 1 of source 'visitors' for Shelf(s) does not follow page 1, the last one"
                + " stored in run run");
    assertThatThrownBy(() -> store.commit(visitors("run", 3, "d", null, 9)))
        .hasMessageStartingWith("[HW706]");
    assertThat(store.find(PersonType.ref(8))).isEmpty();
    assertThat(store.find(PersonType.ref(9))).isEmpty();
    assertThat(members(store, SHELF, ShelfType.VISITORS)).containsExactly("1");
  }

  @Test
  default void failedCommitChangesNothing() {
    Store store = open(Clock.systemUTC());
    PageCommit<Shelf> good = visitors("run", 1, null, "c", 1);
    List<Batch<?>> batches = new ArrayList<>(good.batches());
    batches.add(Writes.partial(new UnreadableRow()));
    PageCommit<Shelf> bad =
        new PageCommit<>(
            good.write(), "visitors", SHELF, 1, null, "c", batches, good.memberships(), null, null);
    assertThatThrownBy(() -> store.commit(bad)).hasMessageContaining("unreadable");
    assertThat(store.count(PersonType.TYPE)).isZero();
    assertThat(store.checkpoint("run", "visitors", SHELF)).isEmpty();
    assertThat(members(store, SHELF, ShelfType.VISITORS)).isEmpty();
    assertThat(store.commit(good).counts()).containsEntry(PersonType.TYPE, new EntityCount(1, 0));
  }

  @Test
  default void failedSeedChangesNothing() {
    Store store = open(Clock.systemUTC());
    List<Batch<?>> batches =
        List.of(Writes.partial(PersonInput.of(1)), Writes.partial(new UnreadableRow()));
    assertThatThrownBy(() -> store.seed(RunWrite.of("run", NOW), batches))
        .hasMessageContaining("unreadable");
    assertThat(store.count(PersonType.TYPE)).isZero();
  }

  @Test
  default void runThatIsForgottenStartsAnew() {
    Store store = open(Clock.systemUTC());
    store.commit(visitors("run", 1, null, "c", 1));
    store.commit(visitors("other", 1, null, "c", 1));
    store.forget("run");
    assertThat(store.checkpoint("run", "visitors", SHELF)).isEmpty();
    assertThat(store.checkpoint("other", "visitors", SHELF)).isPresent();
    store.commit(visitors("run", 1, null, "c", 2));
    assertThat(members(store, SHELF, ShelfType.VISITORS)).containsExactly("1", "2");
  }

  /** A row of somebody else's that cannot be read. */
  record UnreadableRow() implements Row<Person> {
    @Override
    public Ref<Person> ref() {
      return PersonType.ref(-1);
    }

    @Override
    public boolean isSet(StoredField<Person, ?> field) {
      return true;
    }

    @Override
    public <V> V get(StoredField<Person, V> field) {
      throw new IllegalStateException("unreadable");
    }

    @Override
    public Person entity() {
      throw new IllegalStateException("unreadable");
    }
  }
}
