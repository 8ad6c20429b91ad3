package dev.headwater.source;

import dev.headwater.entity.ManyField;
import dev.headwater.entity.Ref;
import dev.headwater.row.Row;
import dev.headwater.store.Batch;
import dev.headwater.store.Membership;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects what the derivations of a source make of one page; generated code fills it. Not
 * thread-safe.
 */
public final class DerivedPage<P> {
  private final Ref<P> parent;
  private final List<Batch<?>> batches = new ArrayList<>();
  private final List<Membership<P, ?>> memberships = new ArrayList<>();
  private @Nullable DerivationDefinition<P, ?> current;

  /** Nothing yet, of a page that was fetched for this parent. */
  public DerivedPage(Ref<P> parent) {
    this.parent = parent;
  }

  /**
   * Names the derivation that runs next, before it runs, so that the error can name it if it
   * throws; its result is then given to what this returns.
   */
  public <E> Derived<E> begin(DerivationDefinition<P, E> derivation) {
    current = derivation;
    return new Derived<>(new DerivedRows<>(derivation, this));
  }

  Ref<P> parent() {
    return parent;
  }

  <E> void add(DerivationDefinition<P, E> derivation, Batch<E> batch, List<Row<E>> rows) {
    batches.add(batch);
    Optional<ManyField<P, E>> collection = derivation.collection();
    if (collection.isPresent()) {
      List<Ref<E>> refs = new ArrayList<>(rows.size());
      for (Row<E> row : rows) {
        refs.add(row.ref());
      }
      memberships.add(new Membership<>(parent, collection.get(), refs));
    }
  }

  /** The derivation that runs or ran last; null before the first. */
  public @Nullable DerivationDefinition<P, ?> current() {
    return current;
  }

  /** One batch for each derivation that has run. */
  public List<Batch<?>> batches() {
    return List.copyOf(batches);
  }

  /** One membership for each derivation that has run and fills a collection, though it be empty. */
  public List<Membership<P, ?>> memberships() {
    return List.copyOf(memberships);
  }
}
