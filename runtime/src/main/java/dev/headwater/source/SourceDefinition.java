package dev.headwater.source;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.Ref;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One source of a connector with the derivations that read it. Generated code extends it; a sync
 * calls it. As thread-safe as the connector's own methods.
 *
 * @param <P> the parent
 * @param <D> the data of one page
 */
public abstract class SourceDefinition<P, D> {
  private final String name;
  private final EntityType<P> parent;
  private final Paging paging;
  private final boolean autoload;
  private final List<DerivationDefinition<P, ?>> derivations;

  /** For generated code: a source that a default plan triggers. */
  protected SourceDefinition(
      String name,
      EntityType<P> parent,
      Paging paging,
      List<DerivationDefinition<P, ?>> derivations) {
    this(name, parent, paging, true, derivations);
  }

  /** For generated code. */
  protected SourceDefinition(
      String name,
      EntityType<P> parent,
      Paging paging,
      boolean autoload,
      List<DerivationDefinition<P, ?>> derivations) {
    this.name = name;
    this.parent = parent;
    this.paging = paging;
    this.autoload = autoload;
    this.derivations = List.copyOf(derivations);
  }

  /** The name of the method, unique in its connector. */
  public final String name() {
    return name;
  }

  /** The type of the parents it is called for. */
  public final EntityType<P> parent() {
    return parent;
  }

  /** How it is paged. */
  public final Paging paging() {
    return paging;
  }

  /** Whether a default plan triggers it; if not, only a plan that names what it fills does. */
  public final boolean autoload() {
    return autoload;
  }

  /** How many parents one call can fetch at most; 1 unless it is a batched loader. */
  public int batchSize() {
    return 1;
  }

  /** What it asks of the pass before; null if it always fetches everything. */
  public @Nullable BookmarkDefinition<P, ?, ?> bookmark() {
    return null;
  }

  /** Its derivations in declaration order, at least one. */
  public final List<DerivationDefinition<P, ?>> derivations() {
    return derivations;
  }

  /** The fields of the parent that its derivations fill: what a plan names to trigger it. */
  public final List<Field<P, ?>> populates() {
    return derivations.stream().<Field<P, ?>>flatMap(d -> d.populates().stream()).toList();
  }

  /**
   * Fetches one page: exactly one call of the connector's method, whose exceptions pass through.
   */
  public abstract SourcePage<D> fetch(Ref<P> parent, PageRequest page) throws Exception;

  /**
   * Fetches one page of what changed since the pass before, if it asks for that: {@link #fetch}.
   *
   * @param since the text of {@link #bookmark}; null for everything
   * @throws Exception whatever the connector's method throws
   */
  public SourcePage<D> fetchSince(Ref<P> parent, PageRequest page, @Nullable String since)
      throws Exception {
    return fetch(parent, page);
  }

  /**
   * Fetches the only page of several parents by one call, if {@link #batchSize} allows more than
   * one; otherwise of one parent. What is not there of a parent, its data say; no parent is missing
   * from the answer.
   *
   * @param parents at least 1, at most {@link #batchSize}, each once
   * @throws Exception whatever the connector's method throws
   */
  public Map<Ref<P>, SourcePage<D>> fetchBatch(List<Ref<P>> parents) throws Exception {
    Map<Ref<P>, SourcePage<D>> pages = new LinkedHashMap<>();
    for (Ref<P> each : parents) {
      pages.put(each, fetch(each, PageRequest.first(paging.pageSize())));
    }
    return pages;
  }

  /** Runs every derivation on a page, in declaration order; their exceptions pass through. */
  public abstract void derive(Ref<P> parent, PageRequest page, D data, DerivedPage<P> derived)
      throws Exception;

  @Override
  public final String toString() {
    return name;
  }
}
