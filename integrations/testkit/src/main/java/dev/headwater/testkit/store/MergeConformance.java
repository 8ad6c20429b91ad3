package dev.headwater.testkit.store;

import static dev.headwater.testkit.store.Writes.NOW;
import static dev.headwater.testkit.store.Writes.seed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.row.ArrayRow;
import dev.headwater.row.Row;
import dev.headwater.source.PageRequest;
import dev.headwater.store.Batch;
import dev.headwater.store.EntityCount;
import dev.headwater.store.RunWrite;
import dev.headwater.store.Store;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writes merge field by field. */
public interface MergeConformance extends StoreFixture {

  @Test
  default void partialInputChangesOnlyWhatItSets() {
    Store store = open(Clock.systemUTC());
    seed(store, "1", VolumeInput.of("v").title("one").year(7));
    seed(store, "2", VolumeInput.of("v").title("two").sold(3L));
    Row<Volume> row = store.find(VolumeType.ref("v")).orElseThrow();
    assertThat(row).hasToString("Volume(v){isbn=v, year=7, sold=3, title=two}");
    assertThat(row.isSet(VolumeType.PRICE)).isFalse();
  }

  @Test
  default void nullIsWrittenAndIsNotTheSameAsUnset() {
    Store store = open(Clock.systemUTC());
    seed(store, "1", VolumeInput.of("v").title("one").year(7));
    seed(store, "2", VolumeInput.of("v").title(null));
    Row<Volume> row = store.find(VolumeType.ref("v")).orElseThrow();
    assertThat(row.isSet(VolumeType.TITLE)).isTrue();
    assertThat(row.get(VolumeType.TITLE)).isNull();
    assertThat(row.get(VolumeType.YEAR)).isEqualTo(7);
  }

  @Test
  default void inputThatSetsNothingCreatesAndKeeps() {
    Store store = open(Clock.systemUTC());
    seed(store, "1", CopyInput.of("v", 3));
    assertThat(store.find(CopyType.ref("v", 3)).orElseThrow())
        .hasToString("Copy(v:3){isbn=v, place=3}");
    seed(store, "2", CopyInput.of("v", 3).note("worn"));
    seed(store, "3", CopyInput.of("v", 3));
    assertThat(store.load(CopyType.ref("v", 3)).orElseThrow().note()).isEqualTo("worn");
  }

  @Test
  default void wholeEntitySetsAllFields() {
    Store store = open(Clock.systemUTC());
    seed(store, "1", PersonInput.of(1).name("one").friend(PersonType.ref(2)));
    ArrayRow<Person> whole = ArrayRow.of(PersonType.TYPE, new Person(1, "uno", null));
    store.seed(RunWrite.of("2", NOW), List.of(new Batch.Whole<>(PersonType.TYPE, List.of(whole))));
    assertThat(store.load(PersonType.ref(1))).contains(new Person(1, "uno", null));
  }

  @Test
  default void laterBatchOfOneCommitIsMergedOverTheEarlier() {
    Store store = open(Clock.systemUTC());
    seed(
        store,
        "1",
        VolumeInput.of("v").title("one").year(1),
        PersonInput.of(1),
        VolumeInput.of("v").title("two").sold(2L));
    assertThat(store.find(VolumeType.ref("v")).orElseThrow())
        .hasToString("Volume(v){isbn=v, year=1, sold=2, title=two}");
  }

  @Test
  default void whatIsUnknownIsEmpty() {
    Store store = open(Clock.systemUTC());
    assertThat(store.find(VolumeType.ref("v"))).isEmpty();
    assertThat(store.load(CopyType.ref("v", 1))).isEmpty();
    assertThat(store.count(VolumeType.TYPE)).isZero();
    assertThat(store.refs(VolumeType.TYPE, PageRequest.first(5)).items()).isEmpty();
    assertThat(store.members(Writes.SHELF, ShelfType.VOLUMES, PageRequest.first(5)).items())
        .isEmpty();
  }

  @Test
  default void entityWithoutAFieldThatIsNeverNullIsNoWholeOne() {
    Store store = open(Clock.systemUTC());
    seed(store, "1", ShelfInput.of("s"));
    assertThatThrownBy(() -> store.load(Writes.SHELF)).hasMessageStartingWith("[HW503] Shelf(s)");
    seed(store, "2", ShelfInput.of("s").label("poems"));
    assertThat(store.load(Writes.SHELF).orElseThrow().label()).isEqualTo("poems");
  }

  @Test
  default void writersKeepNothingOfWhatIsRead() {
    Store store = open(Clock.systemUTC());
    PersonInput input = PersonInput.of(1).name("one");
    seed(store, "1", input);
    input.name("changed");
    Row<Person> read = store.find(PersonType.ref(1)).orElseThrow();
    seed(store, "2", PersonInput.of(1).name("two"));
    assertThat(read.get(PersonType.NAME)).isEqualTo("one");
  }

  @Test
  default void entitiesAreCountedOncePerRun() {
    Store store = open(Clock.systemUTC());
    assertThat(seed(store, "1", PersonInput.of(1), PersonInput.of(2), PersonInput.of(1)).counts())
        .containsEntry(PersonType.TYPE, new EntityCount(2, 0));
    assertThat(seed(store, "1", PersonInput.of(1), PersonInput.of(3)).counts())
        .containsEntry(PersonType.TYPE, new EntityCount(1, 0));
    assertThat(
            seed(store, "2", PersonInput.of(1), PersonInput.of(4), CopyInput.of("v", 1)).counts())
        .containsEntry(PersonType.TYPE, new EntityCount(1, 1))
        .containsEntry(CopyType.TYPE, new EntityCount(1, 0));
    assertThat(seed(store, "2", PersonInput.of(1), PersonInput.of(4)).counts())
        .containsEntry(PersonType.TYPE, EntityCount.NONE);
  }

  @Test
  default void refsArePagedWhileEntitiesAreAdded() {
    Store store = open(Clock.systemUTC());
    seed(store, "1", PersonInput.of(3), PersonInput.of(1), PersonInput.of(2));
    var first = store.refs(PersonType.TYPE, PageRequest.first(2));
    assertThat(first.items()).containsExactly(PersonType.ref(3), PersonType.ref(1));
    assertThat(first.hasMore()).isTrue();
    var second = store.refs(PersonType.TYPE, new PageRequest(first.nextCursor(), 2));
    assertThat(second.items()).containsExactly(PersonType.ref(2));
    assertThat(second.hasMore()).isFalse();
    seed(store, "1", PersonInput.of(3), PersonInput.of(0));
    var third = store.refs(PersonType.TYPE, new PageRequest(second.nextCursor(), 2));
    assertThat(third.items()).containsExactly(PersonType.ref(0));
    assertThat(store.refs(PersonType.TYPE, new PageRequest(third.nextCursor(), 2)).items())
        .isEmpty();
  }

  @Test
  default void cursorOfSomethingElseIsRefused() {
    Store store = open(Clock.systemUTC());
    for (String cursor : List.of("x", "", "-1", "99999999999999999999")) {
      assertThatThrownBy(() -> store.refs(PersonType.TYPE, new PageRequest(cursor, 2)))
          .hasMessageStartingWith("[HW508] '" + cursor + "' is no cursor");
      assertThatThrownBy(
              () -> store.members(Writes.SHELF, ShelfType.VISITORS, new PageRequest(cursor, 2)))
          .hasMessageStartingWith("[HW508] '" + cursor + "' is no cursor");
    }
  }

  @Test
  default void whatIsStoredIsThereForOthers() {
    Store store = open(Clock.systemUTC());
    seed(store, "1", PersonInput.of(1).name("one"));
    assertThat(again(store, Clock.systemUTC()).load(PersonType.ref(1)))
        .contains(new Person(1, "one", null));
  }
}
