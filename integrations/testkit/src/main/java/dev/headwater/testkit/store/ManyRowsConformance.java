package dev.headwater.testkit.store;

import static dev.headwater.testkit.store.Writes.NOW;
import static dev.headwater.testkit.store.Writes.SHELF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.entity.Ref;
import dev.headwater.row.Row;
import dev.headwater.source.PageRequest;
import dev.headwater.store.Batch;
import dev.headwater.store.CommitResult;
import dev.headwater.store.EntityCount;
import dev.headwater.store.RunWrite;
import dev.headwater.store.Store;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Batches of any size, whose rows differ in what they set and in what is null. */
public interface ManyRowsConformance extends StoreFixture {

  @Test
  default void pagesOfAnySizeAreStoredInOrder() {
    Store store = open(Clock.systemUTC());
    long stored = 0;
    List<String> expected = new ArrayList<>();
    int[] sizes = {1, 63, 64, 65, 130};
    for (int page = 1; page <= sizes.length; page++) {
      // From the greatest number to the smallest: their order is not that of the members.
      long start = 1_000_000 - stored;
      long[] numbers = LongStream.range(0, sizes[page - 1]).map(i -> start - i).toArray();
      stored += numbers.length;
      LongStream.of(numbers).forEach(number -> expected.add(Long.toString(number)));
      String cursor = page == 1 ? null : Integer.toString(page);
      CommitResult result =
          store.commit(Writes.visitors("1", page, cursor, Integer.toString(page + 1), numbers));
      assertThat(result.counts())
          .containsEntry(PersonType.TYPE, new EntityCount(numbers.length, 0));
    }
    assertThat(Writes.members(store, SHELF, ShelfType.VISITORS)).isEqualTo(expected);
    assertThat(store.refs(PersonType.TYPE, PageRequest.first(1000)).items().stream().map(Ref::id))
        .isEqualTo(expected);
  }

  @Test
  default void rowsOfOneBatchDifferInNullsAndInWhatTheySet() {
    Store store = open(Clock.systemUTC());
    List<Row<Volume>> rows = new ArrayList<>();
    IntStream.range(0, 150).mapToObj(this::volume).forEach(rows::add);
    store.seed(RunWrite.of("1", NOW), List.of(new Batch.Partial<>(VolumeType.TYPE, rows)));
    for (Row<Volume> row : rows) {
      assertThat(store.find(row.ref()).orElseThrow()).hasToString(row.toString());
    }
  }

  private Row<Volume> volume(int number) {
    VolumeInput volume = VolumeInput.of("v" + number).title(number % 3 == 0 ? null : "t" + number);
    if (number % 50 < 40) {
      volume
          .year(number % 2 == 0 ? null : number)
          .price(number % 2 == 0 ? BigDecimal.valueOf(number) : null)
          .cover(number % 4 == 0 ? null : new byte[] {(byte) number})
          .addedAt(number % 5 == 0 ? null : NOW.plusNanos(number * 1000L));
    }
    return volume;
  }
}
