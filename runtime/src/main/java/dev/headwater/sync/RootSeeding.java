package dev.headwater.sync;

import dev.headwater.connector.Seeding;
import dev.headwater.entity.EntityType;
import dev.headwater.entity.Ref;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.row.ArrayRow;
import dev.headwater.row.Row;
import dev.headwater.store.Batch;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the first entities: the roots, then what a seed stores. They go to the store only once
 * the plan is checked.
 */
final class RootSeeding implements Seeding {
  private final List<Ref<?>> roots;
  private final List<Batch<?>> batches = new ArrayList<>();

  RootSeeding(List<Ref<?>> roots) {
    this.roots = roots;
    roots.forEach(this::root);
  }

  private <E> void root(Ref<E> root) {
    batches.add(new Batch.Partial<>(root.type(), List.of(new ArrayRow<>(root))));
  }

  @Override
  public <E> Ref<E> root(EntityType<E> type) {
    List<Ref<E>> found = roots(type);
    if (found.size() != 1) {
      throw new HeadwaterException(
          ErrorCode.SEED_ROOT_MISSING,
          "the seed asks for the root of type "
              + type
              + ", but the sync was given "
              + roots
              + "; give it exactly one with from(...)");
    }
    return found.get(0);
  }

  @Override
  @SuppressWarnings("unchecked") // references of the type
  public <E> List<Ref<E>> roots(EntityType<E> type) {
    return roots.stream()
        .filter(root -> root.type().equals(type))
        .map(root -> (Ref<E>) root)
        .toList();
  }

  @Override
  public <E> Ref<E> store(EntityType<E> type, E entity) {
    ArrayRow<E> row = ArrayRow.of(type, entity);
    batches.add(new Batch.Whole<>(type, List.of(row)));
    return row.ref();
  }

  @Override
  public <E> Ref<E> store(Row<E> input) {
    batches.add(new Batch.Partial<>(input.type(), List.of(ArrayRow.copyOf(input))));
    return input.ref();
  }

  List<Batch<?>> batches() {
    return List.copyOf(batches);
  }

  /** The types of which there are entities before the first step. */
  List<EntityType<?>> types() {
    return batches.stream().<EntityType<?>>map(Batch::type).distinct().toList();
  }
}
