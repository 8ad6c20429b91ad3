package dev.headwater.testkit.store;

import static dev.headwater.testkit.store.Writes.SHELF;
import static dev.headwater.testkit.store.Writes.members;
import static dev.headwater.testkit.store.Writes.seed;
import static dev.headwater.testkit.store.Writes.visitors;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.source.PageRequest;
import dev.headwater.store.EntityCount;
import dev.headwater.store.Store;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entities can be removed, and those be found that nothing holds. */
public interface RemovalConformance extends StoreFixture {

  @Test
  default void removedEntityIsGoneFromCollectionsToo() {
    Store store = open(Clock.systemUTC());
    store.commit(visitors("1", 1, null, null, 1, 2, 3));
    seed(store, "1", VolumeInput.of("v").writer(PersonType.ref(2)));
    assertThat(store.remove(PersonType.TYPE, List.of(PersonType.ref(2), PersonType.ref(9))))
        .isEqualTo(1);
    assertThat(store.find(PersonType.ref(2))).isEmpty();
    assertThat(store.count(PersonType.TYPE)).isEqualTo(2);
    assertThat(members(store, SHELF, ShelfType.VISITORS)).containsExactly("1", "3");
    assertThat(store.find(VolumeType.ref("v")).orElseThrow().get(VolumeType.WRITER))
        .isEqualTo(PersonType.ref(2));
  }

  @Test
  default void removedParentHasNoMembers() {
    Store store = open(Clock.systemUTC());
    seed(store, "1", ShelfInput.of("s"));
    store.commit(visitors("1", 1, null, null, 1));
    assertThat(store.remove(ShelfType.TYPE, List.of(SHELF))).isEqualTo(1);
    assertThat(members(store, SHELF, ShelfType.VISITORS)).isEmpty();
    assertThat(store.fieldTime(SHELF, ShelfType.VISITORS)).isEmpty();
    assertThat(store.find(PersonType.ref(1))).isPresent();
  }

  @Test
  default void entityThatComesBackIsNewAndTheLast() {
    Store store = open(Clock.systemUTC());
    seed(store, "1", PersonInput.of(1).name("one"), PersonInput.of(2), PersonInput.of(3).name("x"));
    var cursor = store.refs(PersonType.TYPE, PageRequest.first(9)).nextCursor();
    store.remove(PersonType.TYPE, List.of(PersonType.ref(1), PersonType.ref(3)));
    assertThat(store.refs(PersonType.TYPE, PageRequest.first(9)).items())
        .containsExactly(PersonType.ref(2));
    assertThat(seed(store, "2", PersonInput.of(3)).counts())
        .containsEntry(PersonType.TYPE, new EntityCount(1, 0));
    assertThat(store.refs(PersonType.TYPE, new PageRequest(cursor, 9)).items())
        .containsExactly(PersonType.ref(3));
    assertThat(store.find(PersonType.ref(3)).orElseThrow().isSet(PersonType.NAME)).isFalse();
  }

  @Test
  default void nothingIsRemovedForNobody() {
    Store store = open(Clock.systemUTC());
    seed(store, "1", PersonInput.of(1));
    assertThat(store.remove(PersonType.TYPE, List.of())).isZero();
    assertThat(store.count(PersonType.TYPE)).isEqualTo(1);
  }

  @Test
  default void whatNothingHoldsIsFound() {
    Store store = open(Clock.systemUTC());
    seed(
        store,
        "1",
        PersonInput.of(1),
        PersonInput.of(2),
        PersonInput.of(3).friend(PersonType.ref(3)),
        PersonInput.of(4).friend(null),
        PersonInput.of(5),
        CopyInput.of("a:b", 1),
        CopyInput.of("c", 2));
    store.commit(visitors("1", 1, null, null, 2));
    seed(
        store,
        "1",
        VolumeInput.of("v").writer(PersonType.ref(5)).best(CopyType.ref("a:b", 1)),
        VolumeInput.of("w").writer(null));
    assertThat(store.unheld(PersonType.TYPE, 9))
        .containsExactly(PersonType.ref(1), PersonType.ref(3), PersonType.ref(4));
    assertThat(store.unheld(PersonType.TYPE, 2))
        .containsExactly(PersonType.ref(1), PersonType.ref(3));
    assertThat(store.unheld(CopyType.TYPE, 9)).containsExactly(CopyType.ref("c", 2));
    assertThat(store.unheld(ShelfType.TYPE, 9)).isEmpty();
  }
}
