package dev.headwater.source;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Ref;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A batched loader: one call fetches fields of several parents. A parent that the answer lacks is
 * not there, which is no error: its data are empty. Generated code extends it.
 *
 * @param <P> the parent
 * @param <R> the parent, or its partial input
 */
public abstract class BatchedSourceDefinition<P, R> extends SourceDefinition<P, Optional<R>> {
  private final int batchSize;

  /** For generated code. */
  protected BatchedSourceDefinition(
      String name,
      EntityType<P> parent,
      int batchSize,
      boolean autoload,
      List<DerivationDefinition<P, ?>> derivations) {
    super(name, parent, Paging.single(), autoload, derivations);
    this.batchSize = batchSize;
  }

  @Override
  public final int batchSize() {
    return batchSize;
  }

  /** Exactly one call of the connector's method, whose exceptions pass through. */
  protected abstract Map<Ref<P>, R> load(List<Ref<P>> parents) throws Exception;

  @Override
  public final Map<Ref<P>, SourcePage<Optional<R>>> fetchBatch(List<Ref<P>> parents)
      throws Exception {
    Map<Ref<P>, R> loaded = load(List.copyOf(parents));
    if (loaded == null) {
      throw new IllegalStateException("it returned null; return an empty map if nothing is there");
    }
    Map<Ref<P>, SourcePage<Optional<R>>> pages = new LinkedHashMap<>();
    int found = 0;
    for (Ref<P> parent : parents) {
      if (loaded.containsKey(parent)) {
        found++;
      }
      pages.put(parent, SourcePage.last(Optional.ofNullable(loaded.get(parent))));
    }
    if (found < loaded.size()) {
      throw strange(loaded, parents);
    }
    return pages;
  }

  @Override
  public final SourcePage<Optional<R>> fetch(Ref<P> parent, PageRequest page) throws Exception {
    return Objects.requireNonNull(fetchBatch(List.of(parent)).get(parent));
  }

  private HeadwaterException strange(Map<Ref<P>, R> loaded, List<Ref<P>> parents) {
    String others =
        loaded.keySet().stream().filter(key -> !parents.contains(key)).limit(3).toList().toString();
    return new HeadwaterException(
        ErrorCode.BATCH_KEY_UNKNOWN,
        "loader '"
            + name()
            + "' answered for "
            + others
            + ", which it was not asked for; use the references it was given as keys");
  }
}
