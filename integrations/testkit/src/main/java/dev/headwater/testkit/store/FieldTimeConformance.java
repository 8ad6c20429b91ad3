package dev.headwater.testkit.store;

import static dev.headwater.testkit.store.Writes.NOW;
import static dev.headwater.testkit.store.Writes.SHELF;
import static dev.headwater.testkit.store.Writes.seed;
import static dev.headwater.testkit.store.Writes.visitors;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.store.RunWrite;
import dev.headwater.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A store knows when each field was written last. */
public interface FieldTimeConformance extends StoreFixture {

  @Test
  default void eachFieldHasTheTimeOfItsOwnLastWrite() {
    Store store = open(Clock.systemUTC());
    Instant later = NOW.plus(Duration.ofHours(1));
    seed(store, RunWrite.of("1", NOW), VolumeInput.of("v").title("one").year(1).price(null));
    seed(store, RunWrite.of("2", later), VolumeInput.of("v").title("one").sold(1L));
    assertThat(store.fieldTime(VolumeType.ref("v"), VolumeType.TITLE)).contains(later);
    assertThat(store.fieldTime(VolumeType.ref("v"), VolumeType.SOLD)).contains(later);
    assertThat(store.fieldTime(VolumeType.ref("v"), VolumeType.YEAR)).contains(NOW);
    assertThat(store.fieldTime(VolumeType.ref("v"), VolumeType.PRICE)).contains(NOW);
    assertThat(store.fieldTime(VolumeType.ref("v"), VolumeType.HEIGHT)).isEmpty();
    assertThat(store.fieldTime(VolumeType.ref("v"), VolumeType.ISBN)).isEmpty();
    assertThat(store.fieldTime(VolumeType.ref("w"), VolumeType.TITLE)).isEmpty();
  }

  @Test
  default void collectionHasTheTimeOfItsLastPage() {
    Store store = open(Clock.systemUTC());
    store.commit(visitors("1", 1, null, "c", 1));
    assertThat(store.fieldTime(SHELF, ShelfType.VISITORS)).isEmpty();
    Instant later = NOW.plus(Duration.ofHours(1));
    store.commit(visitors(RunWrite.of("1", later), 2, "c", null, null));
    assertThat(store.fieldTime(SHELF, ShelfType.VISITORS)).contains(later);
    assertThat(store.fieldTime(ShelfType.ref("t"), ShelfType.VISITORS)).isEmpty();
    assertThat(store.fieldTime(SHELF, ShelfType.VOLUMES)).isEmpty();
  }

  @Test
  default void fieldOfOneEntityIsInvalidatedAndKeepsItsValue() {
    Store store = open(Clock.systemUTC());
    seed(store, "1", PersonInput.of(1).name("one").friend(null), PersonInput.of(2).name("two"));
    store.invalidate(PersonType.ref(1), PersonType.NAME);
    assertThat(store.fieldTime(PersonType.ref(1), PersonType.NAME)).contains(Instant.EPOCH);
    assertThat(store.fieldTime(PersonType.ref(1), PersonType.FRIEND)).contains(NOW);
    assertThat(store.fieldTime(PersonType.ref(2), PersonType.NAME)).contains(NOW);
    assertThat(store.load(PersonType.ref(1)).orElseThrow().name()).isEqualTo("one");
    seed(store, "2", PersonInput.of(1).name("uno"));
    assertThat(store.fieldTime(PersonType.ref(1), PersonType.NAME)).contains(NOW);
  }

  @Test
  default void whatIsNotSetIsNotInvalidated() {
    Store store = open(Clock.systemUTC());
    seed(store, "1", PersonInput.of(1).name("one"));
    store.invalidate(PersonType.FRIEND);
    store.invalidate(PersonType.ref(1), PersonType.FRIEND);
    store.invalidate(PersonType.ref(2), PersonType.NAME);
    store.invalidate(SHELF, ShelfType.VOLUMES);
    assertThat(store.fieldTime(PersonType.ref(1), PersonType.FRIEND)).isEmpty();
    assertThat(store.fieldTime(PersonType.ref(2), PersonType.NAME)).isEmpty();
    assertThat(store.fieldTime(SHELF, ShelfType.VOLUMES)).isEmpty();
    assertThat(store.count(PersonType.TYPE)).isEqualTo(1);
  }

  @Test
  default void fieldAndTypeAreInvalidatedForAll() {
    Store store = open(Clock.systemUTC());
    seed(store, "1", PersonInput.of(1).name("one").friend(null), PersonInput.of(2).name("two"));
    seed(store, "1", ShelfInput.of("s").label("poems"));
    store.commit(visitors("1", 1, null, null, 1));
    store.invalidate(PersonType.NAME);
    assertThat(store.fieldTime(PersonType.ref(1), PersonType.NAME)).contains(Instant.EPOCH);
    assertThat(store.fieldTime(PersonType.ref(2), PersonType.NAME)).contains(Instant.EPOCH);
    assertThat(store.fieldTime(PersonType.ref(1), PersonType.FRIEND)).contains(NOW);
    store.invalidate(ShelfType.TYPE);
    assertThat(store.fieldTime(SHELF, ShelfType.LABEL)).contains(Instant.EPOCH);
    assertThat(store.fieldTime(SHELF, ShelfType.VISITORS)).contains(Instant.EPOCH);
    assertThat(store.load(SHELF).orElseThrow().label()).isEqualTo("poems");
  }

  @Test
  default void collectionIsInvalidatedForAllParents() {
    Store store = open(Clock.systemUTC());
    store.commit(visitors("1", 1, null, null, 1));
    store.invalidate(ShelfType.VISITORS);
    assertThat(store.fieldTime(SHELF, ShelfType.VISITORS)).contains(Instant.EPOCH);
    assertThat(Writes.members(store, SHELF, ShelfType.VISITORS)).containsExactly("1");
  }
}
