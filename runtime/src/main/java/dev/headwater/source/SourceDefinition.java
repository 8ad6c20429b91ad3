package dev.headwater.source;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.Ref;
import java.util.List;

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
  private final List<DerivationDefinition<P, ?>> derivations;

  /** For generated code. */
  protected SourceDefinition(
      String name,
      EntityType<P> parent,
      Paging paging,
      List<DerivationDefinition<P, ?>> derivations) {
    this.name = name;
    this.parent = parent;
    this.paging = paging;
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

  /** Runs every derivation on a page, in declaration order; their exceptions pass through. */
  public abstract void derive(Ref<P> parent, PageRequest page, D data, DerivedPage<P> derived)
      throws Exception;

  @Override
  public final String toString() {
    return name;
  }
}
