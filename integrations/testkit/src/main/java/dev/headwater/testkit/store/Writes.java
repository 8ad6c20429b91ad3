package dev.headwater.testkit.store;

import dev.headwater.entity.ManyField;
import dev.headwater.entity.Ref;
import dev.headwater.row.Row;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import dev.headwater.store.Batch;
import dev.headwater.store.CommitResult;
import dev.headwater.store.Lease;
import dev.headwater.store.Membership;
import dev.headwater.store.PageCommit;
import dev.headwater.store.Pruning;
import dev.headwater.store.RunWrite;
import dev.headwater.store.Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short ways to write and read, for the kit. */
final class Writes {
  static final Instant NOW = Instant.parse("2026-01-31T10:15:30Z");
  static final Ref<Shelf> SHELF = ShelfType.ref("s");

  static final List<Volume.Binding> BINDINGS = List.of(Volume.Binding.values());

  private Writes() {}

  static CommitResult seed(Store store, String run, Row<?>... rows) {
    return seed(store, RunWrite.of(run, NOW), rows);
  }

  static CommitResult seed(Store store, RunWrite write, Row<?>... rows) {
    List<Batch<?>> batches = new ArrayList<>();
    for (Row<?> row : rows) {
      batches.add(partial(row));
    }
    return store.seed(write, batches);
  }

  static <E> Batch<E> partial(Row<E> row) {
    return new Batch.Partial<>(row.type(), List.of(row));
  }

  /** A page of visitors of the shelf, who are stored with it. */
  static PageCommit<Shelf> visitors(
      String run, int page, @Nullable String cursor, @Nullable String next, long... numbers) {
    return visitors(RunWrite.of(run, NOW), page, cursor, next, null, numbers);
  }

  static PageCommit<Shelf> visitors(
      RunWrite write,
      int page,
      @Nullable String cursor,
      @Nullable String next,
      @Nullable Pruning pruning,
      long... numbers) {
    List<Ref<Person>> refs = new ArrayList<>();
    List<Row<Person>> rows = new ArrayList<>();
    for (long number : numbers) {
      refs.add(PersonType.ref(number));
      rows.add(PersonInput.of(number).name("p" + number));
    }
    return new PageCommit<>(
        write,
        "visitors",
        SHELF,
        page,
        cursor,
        next,
        List.of(new Batch.Partial<>(PersonType.TYPE, rows)),
        List.of(new Membership<>(SHELF, ShelfType.VISITORS, refs)),
        pruning,
        null);
  }

  static RunWrite under(Lease lease, String run) {
    return new RunWrite(run, NOW, lease);
  }

  /** All members, read in pages of two. */
  static <P, T> List<String> members(Store store, Ref<P> parent, ManyField<P, T> field) {
    List<String> ids = new ArrayList<>();
    Page<Ref<T>> page = store.members(parent, field, PageRequest.first(2));
    page.items().forEach(ref -> ids.add(ref.id()));
    while (page.hasMore()) {
      page = store.members(parent, field, new PageRequest(page.nextCursor(), 2));
      page.items().forEach(ref -> ids.add(ref.id()));
    }
    return ids;
  }
}
