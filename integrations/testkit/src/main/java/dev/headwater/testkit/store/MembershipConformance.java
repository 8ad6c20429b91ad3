package dev.headwater.testkit.store;

import static dev.headwater.testkit.store.Writes.NOW;
import static dev.headwater.testkit.store.Writes.SHELF;
import static dev.headwater.testkit.store.Writes.members;
import static dev.headwater.testkit.store.Writes.visitors;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.entity.Ref;
import dev.headwater.source.PageRequest;
import dev.headwater.store.Membership;
import dev.headwater.store.PageCommit;
import dev.headwater.store.RunWrite;
import dev.headwater.store.Store;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Members of a collection have an order, and keep their place in it. */
public interface MembershipConformance extends StoreFixture {

  @Test
  default void membersKeepTheirFirstPlace() {
    Store store = open(Clock.systemUTC());
    store.commit(visitors("run", 1, null, "c", 5, 3));
    store.commit(visitors("run", 2, "c", null, 4, 5, 1));
    assertThat(members(store, SHELF, ShelfType.VISITORS)).containsExactly("5", "3", "4", "1");
    store.commit(visitors("next", 1, null, null, 1, 9, 5));
    assertThat(members(store, SHELF, ShelfType.VISITORS)).containsExactly("5", "3", "4", "1", "9");
  }

  @Test
  default void membersArePagedWhileOthersAreAdded() {
    Store store = open(Clock.systemUTC());
    store.commit(visitors("run", 1, null, "c", 1, 2, 3));
    var first = store.members(SHELF, ShelfType.VISITORS, PageRequest.first(2));
    assertThat(first.items()).containsExactly(PersonType.ref(1), PersonType.ref(2));
    assertThat(first.hasMore()).isTrue();
    var second = store.members(SHELF, ShelfType.VISITORS, new PageRequest(first.nextCursor(), 2));
    assertThat(second.items()).containsExactly(PersonType.ref(3));
    assertThat(second.hasMore()).isFalse();
    store.commit(visitors("run", 2, "c", null, 1, 4));
    var third = store.members(SHELF, ShelfType.VISITORS, new PageRequest(second.nextCursor(), 2));
    assertThat(third.items()).containsExactly(PersonType.ref(4));
    var end = store.members(SHELF, ShelfType.VISITORS, new PageRequest(third.nextCursor(), 2));
    assertThat(end.items()).isEmpty();
    assertThat(end.nextCursor()).isNotNull();
  }

  @Test
  default void collectionsOfOneParentAndParentsOfOneCollectionAreApart() {
    Store store = open(Clock.systemUTC());
    Ref<Copy> copy = CopyType.ref("v", 1);
    store.commit(visitors("run", 1, null, null, 1));
    store.commit(
        new PageCommit<>(
            RunWrite.of("run", NOW),
            "readers",
            copy,
            1,
            null,
            null,
            List.of(),
            List.of(new Membership<>(copy, CopyType.READERS, List.of(PersonType.ref(2)))),
            null,
            null));
    store.commit(
        new PageCommit<>(
            RunWrite.of("run", NOW),
            "copies",
            SHELF,
            1,
            null,
            null,
            List.of(),
            List.of(new Membership<>(SHELF, ShelfType.COPIES, List.of(copy, CopyType.ref("w", 2)))),
            null,
            null));
    assertThat(members(store, SHELF, ShelfType.VISITORS)).containsExactly("1");
    assertThat(members(store, copy, CopyType.READERS)).containsExactly("2");
    assertThat(members(store, CopyType.ref("v", 2), CopyType.READERS)).isEmpty();
    assertThat(members(store, SHELF, ShelfType.COPIES)).containsExactly("v:1", "w:2");
    assertThat(members(store, SHELF, ShelfType.VOLUMES)).isEmpty();
  }

  @Test
  default void memberNeedNotBeStored() {
    Store store = open(Clock.systemUTC());
    store.commit(
        new PageCommit<>(
            RunWrite.of("run", NOW),
            "volumes",
            SHELF,
            1,
            null,
            null,
            List.of(),
            List.of(new Membership<>(SHELF, ShelfType.VOLUMES, List.of(VolumeType.ref("v")))),
            null,
            null));
    assertThat(members(store, SHELF, ShelfType.VOLUMES)).containsExactly("v");
    assertThat(store.find(VolumeType.ref("v"))).isEmpty();
  }
}
