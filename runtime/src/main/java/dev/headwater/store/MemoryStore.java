package dev.headwater.store;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.Ref;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.query.Query;
import dev.headwater.row.ArrayRow;
import dev.headwater.row.Row;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A store in the heap: for tests, samples and whatever fits. One lock guards all of it. */
public final class MemoryStore implements Store {
  private final Map<EntityType<?>, EntityTable<?>> tables = new HashMap<>();
  private final Map<ManyField<?, ?>, Map<Ref<?>, Members<?>>> collections = new HashMap<>();
  private final Map<String, RunProgress> runs = new HashMap<>();

  /** An empty store. */
  public MemoryStore() {}

  @Override
  public synchronized CommitResult commit(PageCommit<?> page) {
    RunProgress run = run(page.run());
    int committed = run.checkpoint(page.source(), page.parent()).map(Checkpoint::pages).orElse(0);
    if (page.page() != committed + 1) {
      throw new HeadwaterException(
          ErrorCode.COMMIT_FAILED,
          "page "
              + page.page()
              + " of source '"
              + page.source()
              + "' for "
              + page.parent()
              + " does not follow page "
              + committed
              + ", the last one stored in run "
              + page.run());
    }
    CommitResult result = write(run, copies(page.batches()));
    page.memberships().forEach(this::append);
    run.reach(page.source(), page.parent(), page.checkpoint());
    return result;
  }

  @Override
  public synchronized CommitResult seed(String run, List<Batch<?>> batches) {
    return write(run(run), copies(batches));
  }

  /** Own copies of all rows: whatever is wrong with a row is found here, before any change. */
  private static List<ArrayRow<?>> copies(List<Batch<?>> batches) {
    List<ArrayRow<?>> copies = new ArrayList<>();
    for (Batch<?> batch : batches) {
      for (Row<?> row : batch.rows()) {
        copies.add(ArrayRow.copyOf(row));
      }
    }
    return copies;
  }

  private CommitResult write(RunProgress run, List<ArrayRow<?>> rows) {
    Map<EntityType<?>, EntityCount> counts = new LinkedHashMap<>();
    for (ArrayRow<?> row : rows) {
      counts.merge(row.type(), merge(run, row), EntityCount::plus);
    }
    return new CommitResult(counts);
  }

  private <E> EntityCount merge(RunProgress run, ArrayRow<E> row) {
    EntityTable<E> table = table(row.type());
    int before = table.size();
    int number = table.merge(row);
    return run.count(row.type(), number, number < before);
  }

  private <P, T> void append(Membership<P, T> membership) {
    Map<Ref<?>, Members<?>> ofField =
        collections.computeIfAbsent(membership.field(), field -> new HashMap<>());
    ofField.computeIfAbsent(membership.parent(), parent -> new Members<T>());
    members(membership.parent(), membership.field()).add(membership.members());
  }

  @Override
  public synchronized <E> Optional<Row<E>> find(Ref<E> ref) {
    return table(ref.type()).find(ref);
  }

  @Override
  public synchronized <P, T> Page<Ref<T>> members(
      Ref<P> parent, ManyField<P, T> field, PageRequest page) {
    return Offset.page(members(parent, field).inOrder(), page);
  }

  @Override
  public synchronized <E> Page<Ref<E>> refs(EntityType<E> type, PageRequest page) {
    return Offset.page(table(type).refs(), page);
  }

  @Override
  public synchronized <E> List<Row<E>> query(Query<E> query) {
    return table(query.type()).query(query);
  }

  @Override
  public synchronized long count(EntityType<?> type) {
    return table(type).size();
  }

  @Override
  public synchronized Optional<Checkpoint> checkpoint(String run, String source, Ref<?> parent) {
    RunProgress progress = runs.get(run);
    return progress == null ? Optional.empty() : progress.checkpoint(source, parent);
  }

  private RunProgress run(String run) {
    return runs.computeIfAbsent(run, id -> new RunProgress());
  }

  @SuppressWarnings("unchecked") // the only place that puts a table puts one of the key's type
  private <E> EntityTable<E> table(EntityType<E> type) {
    return (EntityTable<E>) tables.computeIfAbsent(type, t -> new EntityTable<E>());
  }

  @SuppressWarnings("unchecked") // append puts members of the field's target
  private <P, T> Members<T> members(Ref<P> parent, ManyField<P, T> field) {
    Members<?> members = collections.getOrDefault(field, Map.of()).get(parent);
    return members == null ? new Members<>() : (Members<T>) members;
  }
}
