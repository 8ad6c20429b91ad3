package dev.headwater.source;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Ref;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A source that asks how far the pass before it got, and fetches only what changed since. Generated
 * code extends it.
 *
 * @param <P> the parent
 * @param <D> the data of one page
 * @param <V> the value of the bookmark
 */
public abstract class BookmarkedSourceDefinition<P, D, V extends Comparable<? super V>>
    extends SourceDefinition<P, D> {
  private final BookmarkDefinition<P, ?, V> bookmark;

  /** For generated code. */
  protected BookmarkedSourceDefinition(
      String name,
      EntityType<P> parent,
      Paging paging,
      boolean autoload,
      BookmarkDefinition<P, ?, V> bookmark,
      List<DerivationDefinition<P, ?>> derivations) {
    super(name, parent, paging, autoload, derivations);
    this.bookmark = bookmark;
  }

  /** Exactly one call of the connector's method, whose exceptions pass through. */
  protected abstract SourcePage<D> fetch(Ref<P> parent, PageRequest page, Optional<V> since)
      throws Exception;

  @Override
  public final BookmarkDefinition<P, ?, V> bookmark() {
    return bookmark;
  }

  @Override
  public final SourcePage<D> fetch(Ref<P> parent, PageRequest page) throws Exception {
    return fetch(parent, page, Optional.empty());
  }

  @Override
  public final SourcePage<D> fetchSince(Ref<P> parent, PageRequest page, @Nullable String since)
      throws Exception {
    return fetch(parent, page, Optional.ofNullable(since).map(bookmark::decode));
  }
}
